import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Label } from '@/components/ui/label'
import { Select } from '@/components/ui/select'
import type { CheckLevels } from '@/domain/checks/levels'
import { checkLevels } from '@/domain/checks/list'
import { checkNames, levelNames } from './names'

type Setting = CheckLevels['levels'][number]

type Props = {
  setting: Setting
  error: string | undefined
  onChange: (setting: Setting) => void
}

/** How much one check weighs, and how many it asks for where it counts something. */
export function CheckRow({ setting, error, onChange }: Props) {
  const { check, level, least } = setting
  return (
    <div className="grid gap-2 py-1">
      <div className="grid items-center gap-x-6 gap-y-1.5 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <Label htmlFor={check} className="font-normal">
          {checkNames[check]}
        </Label>
        <Select
          id={check}
          value={level}
          onChange={(event) => {
            const chosen = checkLevels.find((other) => other === event.target.value)
            if (chosen) onChange({ ...setting, level: chosen })
          }}
        >
          {checkLevels.map((other) => (
            <option key={other} value={other}>
              {levelNames[other]}
            </option>
          ))}
        </Select>
      </div>
      {least !== null && (
        <Field
          label="At least"
          error={error}
          className="text-muted-foreground sm:flex-row sm:flex-wrap sm:items-center sm:justify-end sm:gap-x-3"
        >
          <Input
            type="number"
            min={1}
            max={20}
            className="sm:w-44"
            // A field that was emptied is refused as it is saved.
            value={Number.isNaN(least) ? '' : least}
            onChange={(event) => onChange({ ...setting, least: event.target.valueAsNumber })}
          />
        </Field>
      )}
    </div>
  )
}
