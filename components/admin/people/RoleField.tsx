import type { Role } from '@/auth/policy'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { isRole, roleNames } from './roles'

type Props = {
  value: Role
  error: string | undefined
  hideLabel?: boolean
  onChange: (role: Role) => void
}

export function RoleField({ value, error, hideLabel = false, onChange }: Props) {
  return (
    <Field label="Role" hideLabel={hideLabel} hint={roleNames[value].description} error={error}>
      <Select
        value={value}
        onChange={({ target }) => isRole(target.value) && onChange(target.value)}
      >
        {Object.entries(roleNames).map(([role, { name }]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
