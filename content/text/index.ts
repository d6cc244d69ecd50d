import StarterKit from '@tiptap/starter-kit'
import { HeadingNode } from '../heading/node'
import { OrderedListNode } from '../list/node'
import type { Part } from '../part'
import { ArticleNode } from './document'
import { ItalicMark } from './italic'

/** Plain text: paragraphs, headings, lists, bold and italic. */
const TextKit = StarterKit.configure({
  document: false,
  heading: false,
  italic: false,
  orderedList: false,
  link: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
})

export const text: Part = {
  extensions: [ArticleNode, TextKit, ItalicMark, HeadingNode, OrderedListNode],
}
