import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from './query'

type Marking = { ranges: Range[]; current: Range | null }

const findKey = new PluginKey<DecorationSet>('find')

/** Marks in the text what was found. While nothing is, typing costs nothing more. */
export const FoundMarks = Extension.create({
  name: 'foundMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: findKey,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const marking: Marking | undefined = tr.getMeta(findKey)
            if (!marking) return before.map(tr.mapping, tr.doc)
            return DecorationSet.create(tr.doc, marking.ranges.map(markOf(marking.current)))
          },
        },
        props: { decorations: (state) => findKey.getState(state) },
      }),
    ]
  },
})

/** One match stands out among the others. */
export function markFound(editor: Editor, marking: Marking) {
  editor.view.dispatch(editor.state.tr.setMeta(findKey, marking))
}

function markOf(current: Range | null) {
  return (range: Range) =>
    Decoration.inline(range.from, range.to, {
      class: range === current ? 'found found-current' : 'found',
    })
}
