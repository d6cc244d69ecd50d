import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { PossibleOwner } from '@/domain/authors/open'

type Props = {
  owners: PossibleOwner[]
  value: string | null
  error: string | undefined
  onChange: (userId: string | null) => void
}

/** Whose byline it is. A person has one at most, so only those without another are offered. */
export function OwnerField({ owners, value, error, onChange }: Props) {
  return (
    <Field
      label="Login"
      hint="Whoever logs in with it may work on the articles of this author."
      error={error}
    >
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">None: a guest author</option>
        {owners.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {name} ({email})
          </option>
        ))}
      </Select>
    </Field>
  )
}
