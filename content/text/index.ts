import StarterKit from '@tiptap/starter-kit'
import { ChosenLevel } from '../heading/chosenLevel'
import type { Part } from '../part'
import { ArticleNode } from './document'

/** Plain text: paragraphs, headings, lists, bold and italic. */
const TextKit = StarterKit.configure({
  document: false,
  heading: { levels: [2, 3, 4] },
  link: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
})

export const text: Part = { extensions: [ArticleNode, TextKit, ChosenLevel] }
