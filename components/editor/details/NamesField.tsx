import { useCallback } from 'react'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import type { Named } from '../article'
import { ChoiceList } from './ChoiceList'

type Props = {
  label: string
  placeholder: string
  noResults: string
  chosen: Named[]
  isOrdered?: boolean
  error: string | undefined
  /** Must stay the same function from one render to the next. */
  search: (text: string) => Promise<Named[]>
  onChange: (chosen: Named[]) => void
}

/** Some of the many things that have a name: searched, chosen, and taken away again. */
export function NamesField({ label, placeholder, noResults, error, ...props }: Props) {
  const { chosen, isOrdered = false, search, onChange } = props
  const findOthers = useCallback(
    async (text: string) => {
      const found = await search(text)
      return found.map((item) => ({ key: item.id, item }))
    },
    [search],
  )

  return (
    <div className="grid gap-1.5">
      <h2 className="font-medium text-sm">{label}</h2>
      {chosen.length > 0 && (
        <ChoiceList label={label} chosen={chosen} isOrdered={isOrdered} onChange={onChange} />
      )}
      <SearchChoice
        label={`Add to ${label.toLowerCase()}`}
        placeholder={placeholder}
        search={findOthers}
        noResults={noResults}
        renderOption={({ item }) => item.name}
        onChoose={({ item }) => {
          if (!chosen.some(({ id }) => id === item.id)) onChange([...chosen, item])
        }}
      />
      {error && (
        <p role="alert" className="text-destructive text-sm">
          {error}
        </p>
      )}
    </div>
  )
}
