import StarterKit from '@tiptap/starter-kit'
import { ImageNode } from './image/node'
import { LinkMark } from './link/mark'
import { RelatedLinkBlockNode } from './relatedLinkBlock/node'

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

/** All that an article's document may hold: the one schema of editor, validator and renderer. */
export const extensions = [TextKit, LinkMark, ImageNode, RelatedLinkBlockNode]
