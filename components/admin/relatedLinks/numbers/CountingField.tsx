import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Label } from '@/components/ui/label'

type Props = { isOn: boolean; onChange: (isOn: boolean) => void }

/** Switches the counting of related links on and off, and says what that means for readers. */
export function CountingField({ isOn, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex gap-2.5">
      <Checkbox
        id={id}
        className="mt-0.5"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className="flex flex-col gap-1">
        <Label htmlFor={id}>Count how often readers see and follow related links</Label>
        <p id={`${id}-hint`} className="text-muted-foreground text-sm">
          Articles with related links then run a script of 1 KB. It tells this site which of them
          were seen and followed, and nothing about the reader: no cookies, no identifiers, no other
          company. Switched off, pages have no script, and the numbers stay as they are.
        </p>
      </div>
    </div>
  )
}
