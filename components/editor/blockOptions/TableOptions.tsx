import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  PanelLeft,
  PanelTop,
  Trash2,
} from 'lucide-react'
import { type MenuProps, type Option, OptionsMenu } from './OptionsMenu'

export function TableOptions(menu: MenuProps) {
  return <OptionsMenu {...menu} label="Table" groups={groups} />
}

const groups: Option[][] = [
  [
    {
      label: 'Row above',
      Icon: BetweenHorizontalEnd,
      run: ({ commands }) => commands.addRowBefore(),
    },
    {
      label: 'Row below',
      Icon: BetweenHorizontalStart,
      run: ({ commands }) => commands.addRowAfter(),
    },
    {
      label: 'Column to the left',
      Icon: BetweenVerticalEnd,
      run: ({ commands }) => commands.addColumnBefore(),
    },
    {
      label: 'Column to the right',
      Icon: BetweenVerticalStart,
      run: ({ commands }) => commands.addColumnAfter(),
    },
  ],
  [
    {
      label: 'Headers in the first row',
      Icon: PanelTop,
      run: ({ commands }) => commands.toggleHeaderRow(),
    },
    {
      label: 'Headers in the first column',
      Icon: PanelLeft,
      run: ({ commands }) => commands.toggleHeaderColumn(),
    },
  ],
  [
    {
      label: 'Delete row',
      Icon: Trash2,
      isDestructive: true,
      run: ({ commands }) => commands.deleteRow(),
    },
    {
      label: 'Delete column',
      Icon: Trash2,
      isDestructive: true,
      run: ({ commands }) => commands.deleteColumn(),
    },
    {
      label: 'Delete table',
      Icon: Trash2,
      isDestructive: true,
      run: ({ commands }) => commands.deleteTable(),
    },
  ],
]
