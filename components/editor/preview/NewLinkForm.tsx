import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type PreviewDuration, previewDurations } from '@/domain/previews/durations'

type Props = { isPending: boolean; onMake: (lasts: PreviewDuration) => void }

export function NewLinkForm({ isPending, onMake }: Props) {
  const [lasts, setLasts] = useState<PreviewDuration>('week')

  function submit(event: FormEvent) {
    event.preventDefault()
    onMake(lasts)
  }

  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={submit}>
      <Field label="It works for" className="flex-1">
        <Select
          value={lasts}
          onChange={({ target }) =>
            setLasts(previewDurations.find((one) => one === target.value) ?? lasts)
          }
        >
          {previewDurations.map((one) => (
            <option key={one} value={one}>
              a {one}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" variant="primary" isPending={isPending}>
        Make a link
      </Button>
    </form>
  )
}
