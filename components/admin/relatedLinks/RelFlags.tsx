import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'

type Rel = RelatedLink['rel']

const flags = [
  { value: 'sponsored', label: 'Paid for (sponsored)' },
  { value: 'nofollow', label: 'Not recommended to search engines (nofollow)' },
] as const

/** What a link tells search engines of itself. */
export function RelFlags({ rel, onChange }: { rel: Rel; onChange: (rel: Rel) => void }) {
  const id = useId()
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
      {flags.map(({ value, label }) => (
        <label key={value} htmlFor={`${id}-${value}`} className="flex items-center gap-2">
          <Checkbox
            id={`${id}-${value}`}
            checked={rel.includes(value)}
            onChange={(event) => {
              const others = rel.filter((flag) => flag !== value)
              onChange(event.target.checked ? [...others, value] : others)
            }}
          />
          {label}
        </label>
      ))}
    </div>
  )
}
