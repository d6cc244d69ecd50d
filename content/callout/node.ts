import { Node } from '@tiptap/core'
import { validated } from '../attribute'
import { CalloutKind, calloutKindOf, calloutNames } from './kinds'

/** A few words set apart from the text: a note, a tip, a warning. */
export const CalloutNode = Node.create({
  name: 'callout',
  group: 'part',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,

  addAttributes() {
    return {
      kind: {
        default: 'note',
        validate: validated(CalloutKind),
        parseHTML: ({ dataset }: HTMLElement) =>
          calloutKindOf({ kind: dataset.kind ?? dataset.callout }),
        renderHTML: ({ kind }: Record<string, unknown>) => ({ 'data-kind': kind }),
      },
    }
  },

  parseHTML() {
    // The second is what pasting makes of others' callouts.
    return [{ tag: 'div.callout', contentElement: 'div' }, { tag: 'aside[data-callout]' }]
  },

  renderHTML({ node, HTMLAttributes }) {
    const name = calloutNames[calloutKindOf(node.attrs)]
    return [
      'div',
      { class: 'callout', role: 'note', ...HTMLAttributes },
      ['p', { class: 'callout-kind', contenteditable: 'false' }, name],
      ['div', 0],
    ]
  },
})
