import type { ChainedCommands, Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import {
  CodeXml,
  Heading2,
  Heading3,
  Heading4,
  Info,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Pilcrow,
  Quote,
} from 'lucide-react'

type TextBlock = {
  name: string
  Icon: LucideIcon
  make: (chain: ChainedCommands) => ChainedCommands
}

/** What blocks of words can become. */
export const textBlocks: TextBlock[] = [
  { name: 'Paragraph', Icon: Pilcrow, make: (chain) => chain },
  { name: 'Heading 2', Icon: Heading2, make: (chain) => chain.setHeading({ level: 2 }) },
  { name: 'Heading 3', Icon: Heading3, make: (chain) => chain.setHeading({ level: 3 }) },
  { name: 'Heading 4', Icon: Heading4, make: (chain) => chain.setHeading({ level: 4 }) },
  { name: 'List', Icon: List, make: (chain) => chain.toggleBulletList() },
  { name: 'Numbered list', Icon: ListOrdered, make: (chain) => chain.toggleOrderedList() },
  { name: 'Quotation', Icon: Quote, make: (chain) => chain.setBlockquote() },
  { name: 'Pull quote', Icon: MessageSquareQuote, make: (chain) => chain.setNode('pullQuote') },
  { name: 'Callout', Icon: Info, make: (chain) => chain.wrapIn('callout') },
  { name: 'Code', Icon: CodeXml, make: (chain) => chain.setNode('codeBlock') },
]

const ofWords = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'callout',
  'codeBlock',
]

export function isOfWords(editor: Editor, position: number) {
  return ofWords.includes(editor.state.doc.nodeAt(position)?.type.name ?? '')
}

/** Makes the whole block anew of its paragraphs, in one step that is undone as one. */
export function turnInto(editor: Editor, position: number, { make }: TextBlock) {
  const node = editor.state.doc.nodeAt(position)
  if (!node) return
  const range = { from: position + 1, to: position + node.nodeSize - 1 }
  make(editor.chain().setTextSelection(range).clearNodes())
    // The cursor at the end of the words: selected ones would go with the next letter.
    .command(({ tr }) => {
      const end = tr.selection.to
      tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
      return true
    })
    .run()
}
