import StarterKit from '@tiptap/starter-kit'
import type { Part } from '../part'

/** Plain text: paragraphs, headings, lists, quotations, bold and italic. */
const TextKit = StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  link: false,
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
})

export const text: Part = { extensions: [TextKit] }
