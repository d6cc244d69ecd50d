import { type Editor, Extension } from '@tiptap/core'
import { skipTrailingNodeMeta } from '@tiptap/extensions'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import type { Range } from '../find/query'
import { readCursor } from '../keys/cursorBeforeKey'
import { placesOf } from './phrases'

const key = new PluginKey<DecorationSet>('opportunities')

/** Marks what names another article. The document itself never changes by it. */
export const OpportunityMarks = Extension.create({
  name: 'opportunityMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const opportunities: Opportunity[] | undefined = tr.getMeta(key)
            if (!opportunities) return before.map(tr.mapping, tr.doc)
            return DecorationSet.create(tr.doc, marksIn(tr.doc, opportunities))
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

export function markOpportunities(editor: Editor, opportunities: Opportunity[]) {
  const { view } = editor
  // A word that is being composed, as in Japanese, would be broken off: the next pause marks it.
  if (view.composing) return
  readCursor(view)
  const { state } = editor
  if (opportunities.length === 0 && marked(state).length === 0) return
  view.dispatch(state.tr.setMeta(key, opportunities).setMeta(skipTrailingNodeMeta, true))
}

export type MarkedOpportunity = Range & { opportunity: Opportunity }

/** The marked phrase in which the cursor stands: not at its end, where one writes on. */
export function opportunityAt(state: EditorState): MarkedOpportunity | null {
  const { from: at, empty } = state.selection
  if (!empty) return null
  return marked(state, at, at).find(({ from, to }) => from < at && at < to) ?? null
}

/** The marked phrase behind the cursor, and behind the last one, the first. */
export function opportunityAfter(state: EditorState): MarkedOpportunity | null {
  const all = marked(state).sort((one, other) => one.from - other.from)
  return all.find(({ from }) => from > state.selection.from) ?? all[0] ?? null
}

/** Those whose words are still the ones that name the article. */
function marked(state: EditorState, from?: number, to?: number): MarkedOpportunity[] {
  const found = key.getState(state)?.find(from, to) ?? []
  return found
    .map((mark) => ({ from: mark.from, to: mark.to, opportunity: mark.spec.opportunity }))
    .filter(({ from, to, opportunity }: MarkedOpportunity) => {
      return state.doc.textBetween(from, to) === opportunity.phrase
    })
}

/** Each article once, where the text names it first; no mark within another. */
function marksIn(doc: Node, opportunities: Opportunity[]): Decoration[] {
  const taken: Range[] = []
  return opportunities.flatMap((opportunity) => {
    const range = placesOf(doc, opportunity.phrase).find(
      ({ from, to }) => !taken.some((other) => from < other.to && other.from < to),
    )
    if (!range) return []
    taken.push(range)
    const shown = { class: 'opportunity', title: `Could link to “${opportunity.target.title}”` }
    return [Decoration.inline(range.from, range.to, shown, { opportunity })]
  })
}
