import { textblockTypeInputRule } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { z } from 'zod'
import { validated } from '../attribute'

const Level = z.literal([2, 3, 4])

export const HeadingNode = Heading.configure({ levels: [2, 3, 4] }).extend({
  addAttributes() {
    return {
      level: {
        default: 2,
        validate: validated(Level),
        rendered: false,
        // Readers get a heading at a level without gaps above it; this is the one its author chose.
        parseHTML: (element: HTMLElement) =>
          Number(element.dataset.level ?? element.tagName.slice(1)),
      },
    }
  },

  addInputRules() {
    // The title is the one heading above these: a single # means the highest that is left.
    const highest = textblockTypeInputRule({
      find: /^#\s$/,
      type: this.type,
      getAttributes: { level: 2 },
    })
    return [...(this.parent?.() ?? []), highest]
  },
})
