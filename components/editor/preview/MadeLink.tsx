import { CopyButton } from '@/components/admin/CopyButton'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

/** The address of a link that was just made. It is kept nowhere. */
export function MadeLink({ address }: { address: string }) {
  return (
    <div className="flex flex-wrap items-end gap-2 rounded-md bg-muted p-3">
      <Field
        label="The link"
        hint="Copy it now: it is shown this once. Whoever it is passed on to can open it, too."
        className="min-w-0 basis-full"
      >
        <Input readOnly value={address} onFocus={(event) => event.target.select()} />
      </Field>
      <CopyButton text={address} what="the link" />
    </div>
  )
}
