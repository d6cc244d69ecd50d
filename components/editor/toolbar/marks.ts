import type { Editor } from '@tiptap/core'
import {
  Bold,
  Code,
  Italic,
  type LucideIcon,
  Strikethrough,
  Subscript,
  Superscript,
} from 'lucide-react'

/** How selected words may look; links have a button of their own. */
export type MarkChoice = { name: string; label: string; keys: string; Icon: LucideIcon }

export const commonMarks: MarkChoice[] = [
  { name: 'bold', label: 'Bold', keys: 'Mod+B', Icon: Bold },
  { name: 'italic', label: 'Italic', keys: 'Mod+I', Icon: Italic },
]

export const otherMarks: MarkChoice[] = [
  { name: 'strike', label: 'Strikethrough', keys: 'Mod+Shift+X', Icon: Strikethrough },
  { name: 'superscript', label: 'Superscript', keys: 'Mod+.', Icon: Superscript },
  { name: 'subscript', label: 'Subscript', keys: 'Mod+,', Icon: Subscript },
  { name: 'code', label: 'Code', keys: 'Mod+E', Icon: Code },
]

export function toggleMark(editor: Editor, name: string) {
  editor.chain().focus().toggleMark(name).run()
}
