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
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5">
        <Label htmlFor={check} className="font-normal">
          {checkNames[check]}
        </Label>
        <Select
          id={check}
          className="w-44"
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
          className="flex-row flex-wrap items-center justify-end gap-x-3 text-muted-foreground"
        >
          <Input
            type="number"
            min={1}
            max={20}
            className="w-44"
            // A field that was emptied is refused as it is saved.
            value={Number.isNaN(least) ? '' : least}
            onChange={(event) => onChange({ ...setting, least: event.target.valueAsNumber })}
          />
        </Field>
      )}
    </div>
  )
}
