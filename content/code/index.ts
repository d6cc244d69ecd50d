import CodeBlock from '@tiptap/extension-code-block'
import type { Part } from '../part'

/** Text that is shown as it is. It has no language: nothing colours it. */
const CodeNode = CodeBlock.extend({
  addAttributes() {
    return {}
  },
})

export const code: Part = { extensions: [CodeNode] }
