import { Info, Lightbulb, type LucideIcon, Pilcrow, TriangleAlert } from 'lucide-react'
import {
  type CalloutKind,
  calloutKindOf,
  calloutKinds,
  calloutNames,
} from '@/content/callout/kinds'
import { type MenuProps, OptionsMenu } from './OptionsMenu'

type Props = MenuProps & { attributes: Record<string, unknown> }

export function CalloutOptions({ attributes, ...menu }: Props) {
  const kinds = calloutKinds.map((kind) => ({
    label: calloutNames[kind],
    Icon: icons[kind],
    isCurrent: calloutKindOf(attributes) === kind,
    run: ({ commands }: MenuProps['editor']) => {
      commands.updateAttributes('callout', { kind })
    },
  }))
  return <OptionsMenu {...menu} label="Callout" groups={[kinds, [backToText]]} />
}

const backToText = {
  label: 'Turn back into text',
  Icon: Pilcrow,
  run: ({ commands }: MenuProps['editor']) => {
    commands.lift('callout')
  },
}

const icons: Record<CalloutKind, LucideIcon> = {
  note: Info,
  tip: Lightbulb,
  warning: TriangleAlert,
}
