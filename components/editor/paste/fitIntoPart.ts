import { Extension } from '@tiptap/core'
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/**
 * Tables, callouts and question lists hold little else than text. Of what is pasted into one, the
 * words come in: a heading among them would split the table, and take a question from its answer.
 */
export const FitIntoPart = Extension.create({
  name: 'fitIntoPart',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) =>
            view.dragging ? slice : fitted(slice, view.state.selection.$from),
        },
      }),
    ]
  },
})

function fitted(slice: Slice, $from: ResolvedPos): Slice {
  const { parent } = $from
  const isInPart = $from.depth > 1 && $from.node(1).type.isInGroup('part')
  if (!isInPart || isOf(slice, ['questionList', 'question', 'answer'])) return slice
  if (holdsMoreThanText(slice)) return slice
  if (parent.type.name === 'question') return inOneLine(slice, parent)
  if (isOf(slice, ['table', 'tableRow', 'tableCell', 'tableHeader'])) return slice
  const blocks = slice.content.content.flatMap(textBlocksOf)
  const isChanged = blocks.some((block, index) => block !== slice.content.maybeChild(index))
  return isChanged ? Slice.maxOpen(Fragment.from(blocks)) : slice
}

/** Cells go into cells, and questions among questions. */
function isOf({ content }: Slice, names: string[]) {
  return content.content.every(({ type }) => names.includes(type.name))
}

/** Pictures and the like are not lost: they come in between. */
function holdsMoreThanText({ content }: Slice) {
  let found = false
  content.descendants(({ type }) => {
    found ||= type.isBlock && type.isAtom && type.name !== 'horizontalRule'
  })
  return found
}

function inOneLine({ content }: Slice, { type: { schema } }: Node) {
  const words = content.textBetween(0, content.size, ' ', ' ').trim()
  return words === '' ? Slice.empty : new Slice(Fragment.from(schema.text(words)), 0, 0)
}

function textBlocksOf(node: Node): Node[] {
  const { name, schema } = node.type
  if (node.isInline || name === 'paragraph' || name === 'bulletList' || name === 'orderedList')
    return [node]
  if (!node.isTextblock) return node.children.flatMap(textBlocksOf)
  const paragraph = schema.nodes.paragraph?.createChecked(null, node.content)
  return paragraph ? [paragraph] : []
}
