import { Extension } from '@tiptap/core'
import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { paragraphsOf } from './paragraphs'

/** Pasted plain text becomes paragraphs. */
export const PlainTextPaste = Extension.create({
  name: 'plainTextPaste',

  addProseMirrorPlugins() {
    const { schema } = this.editor
    return [
      new Plugin({
        props: {
          // Open at both ends: the first paragraph joins the one with the cursor.
          clipboardTextParser: (text) => Slice.maxOpen(paragraphs(schema, text)),
        },
      }),
    ]
  },
})

function paragraphs(schema: Schema, text: string) {
  const { paragraph, hardBreak } = schema.nodes
  return Fragment.from(
    paragraphsOf(text)
      .map((lines) =>
        paragraph?.create(
          null,
          lines.flatMap((line, index) => [
            ...(index > 0 && hardBreak ? [hardBreak.create()] : []),
            schema.text(line),
          ]),
        ),
      )
      .filter((node) => node !== undefined),
  )
}
