import { InputRule } from '@tiptap/core'
import HorizontalRule from '@tiptap/extension-horizontal-rule'
import type { Part } from '../part'

const DividerNode = HorizontalRule.extend({
  group: 'part',

  addInputRules() {
    return (this.parent?.() ?? []).map(inTheArticleAlone)
  },
})

/** Typed in a quotation or a table, it would take that apart. */
function inTheArticleAlone({ find, handler }: InputRule) {
  return new InputRule({
    find,
    handler: (props) => (props.state.selection.$from.depth === 1 ? handler(props) : null),
  })
}

export const divider: Part = { extensions: [DividerNode] }
