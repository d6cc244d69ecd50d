import { Extension, InputRule } from '@tiptap/core'
import { typedHref } from '../toolbar/typedHref'

/** `[words](address)`, and not `![…](…)`, which is a picture in Markdown. */
const written = /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)$/

/** A link as Markdown writes it becomes one with its last bracket. */
export const LinkShortcut = Extension.create({
  name: 'linkShortcut',

  addInputRules() {
    return [
      new InputRule({
        find: written,
        handler: ({ state: { tr, schema }, range, match: [, words = '', address = ''] }) => {
          const href = typedHref(address)
          if (href === null || !schema.marks.link) return null
          tr.replaceWith(
            range.from,
            range.to,
            schema.text(words, [schema.marks.link.create({ href })]),
          )
          tr.removeStoredMark(schema.marks.link)
        },
      }),
    ]
  },
})
