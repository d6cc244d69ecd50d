import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import { type Device, deviceNames, devices } from './devices'

type Props = { device: Device; onChange: (device: Device) => void }

/** At which width the preview is shown. */
export function DeviceSwitch({ device, onChange }: Props) {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">Width of the preview</legend>
      {deviceNames.map((candidate) => {
        const { name, width, Icon } = devices[candidate]
        return (
          <Tooltip key={candidate} content={`${name}, ${width} pixels wide`}>
            <Button
              variant="ghost"
              size="icon"
              aria-label={name}
              aria-pressed={candidate === device}
              onClick={() => onChange(candidate)}
            >
              <Icon aria-hidden />
            </Button>
          </Tooltip>
        )
      })}
    </fieldset>
  )
}
