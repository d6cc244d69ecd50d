import type { Editor } from '@tiptap/core'
import { Plus, Trash2 } from 'lucide-react'
import { addQuestion, removeQuestion } from '../questions/change'
import { placeIn } from '../questions/place'
import { type MenuProps, type Option, OptionsMenu } from './OptionsMenu'

export function QuestionOptions(menu: MenuProps) {
  return <OptionsMenu {...menu} label="Questions" groups={groups} />
}

const groups: Option[][] = [
  [
    {
      label: 'Add a question below',
      Icon: Plus,
      run: (editor) => change(editor, addQuestion),
    },
  ],
  [
    {
      label: 'Delete this question',
      Icon: Trash2,
      isDestructive: true,
      run: (editor) => change(editor, removeQuestion),
    },
  ],
]

function change({ state, view }: Editor, make: typeof addQuestion | typeof removeQuestion) {
  const place = placeIn(state.selection.$from)
  if (place) view.dispatch(make(state.tr, place).scrollIntoView())
}
