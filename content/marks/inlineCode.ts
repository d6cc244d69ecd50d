import { Code } from '@tiptap/extension-code'

/** Code may be a link, and bold: Tiptap's would take these away. */
export const InlineCodeMark = Code.extend({ excludes: 'code' })
