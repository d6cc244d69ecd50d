import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { aDocument, heading, image, paragraph, relatedLinkBlock } from '@/tests/support/views'
import { deleteBlock, duplicateBlock, moveBlock, selectedItemOrBlock } from './move'

const schema = getSchema(extensions)

describe('the block with the cursor', () => {
  test('changes places with the one above it, and keeps the cursor', () => {
    const moved = apply(moveBlock(at(two(), 'Two'), 'up'))
    expect(texts(moved.doc)).toEqual(['Two', 'One', 'Three'])
    expect(moved.selection.$from.parent.textContent).toBe('Two')
  })

  test('stays where it is at the edge of the article', () => {
    expect(moveBlock(at(two(), 'One'), 'up')).toBe(null)
    expect(moveBlock(at(two(), 'Three'), 'down')).toBe(null)
  })

  test('is not moved below the empty line at the end, where another would come', () => {
    const document = aDocument(paragraph('One'), line('pullQuote', 'Two'), { type: 'paragraph' })
    expect(moveBlock(at(document, 'Two'), 'down')).toBe(null)
  })

  test('is the whole quotation where the cursor is in one', () => {
    const quote = { type: 'blockquote', content: [paragraph('Quoted'), paragraph('Also')] }
    const moved = apply(moveBlock(at(aDocument(paragraph('One'), quote), 'Also'), 'up'))
    expect(moved.doc.child(0).type.name).toBe('blockquote')
  })

  test('never comes before the short answer, which stands first and once', () => {
    const document = aDocument(line('shortAnswer', 'Yes.'), paragraph('One'), paragraph('Two'))
    expect(moveBlock(at(document, 'One'), 'up')).toBe(null)
    expect(moveBlock(at(document, 'Yes.'), 'down')).toBe(null)
    expect(duplicateBlock(at(document, 'Yes.'))).toBe(null)
    expect(texts(apply(deleteBlock(at(document, 'Yes.'))).doc)).toEqual(['One', 'Two'])
  })

  test('is doubled below itself', () => {
    const doubled = apply(duplicateBlock(at(two(), 'Two')))
    expect(texts(doubled.doc)).toEqual(['One', 'Two', 'Two', 'Three'])
    expect(doubled.selection.$from.index(0)).toBe(2)
  })

  test('is deleted, and an article of one block keeps a paragraph', () => {
    expect(texts(apply(deleteBlock(at(two(), 'Two'))).doc)).toEqual(['One', 'Three'])
    const empty = apply(deleteBlock(at(aDocument(heading(2, 'Only')), 'Only'))).doc
    expect(empty.childCount).toBe(1)
    expect(empty.textContent).toBe('')
  })
})

describe('by keys, the item of a list', () => {
  const nested = { type: 'bulletList', content: [item('B1'), item('B2')] }
  const list = { type: 'orderedList', content: [item('A'), item('B', nested), item('C')] }
  const article = aDocument(paragraph('Before'), list, paragraph('After'))

  test('changes places with the one above it, and takes what is nested in it along', () => {
    const moved = apply(moveBlock(at(article, 'B'), 'up', selectedItemOrBlock))
    expect(texts(moved.doc)).toEqual(['Before', 'BB1B2AC', 'After'])
    expect(moved.selection.$from.parent.textContent).toBe('B')
  })

  test('stays in its list', () => {
    expect(moveBlock(at(article, 'A'), 'up', selectedItemOrBlock)).toBe(null)
    expect(moveBlock(at(article, 'B2'), 'down', selectedItemOrBlock)).toBe(null)
    const moved = apply(moveBlock(at(article, 'B2'), 'up', selectedItemOrBlock))
    expect(texts(moved.doc)).toEqual(['Before', 'ABB2B1C', 'After'])
  })

  test('is doubled and deleted alone, and the last one with its list', () => {
    const doubled = apply(duplicateBlock(at(article, 'C'), selectedItemOrBlock))
    expect(texts(doubled.doc)).toEqual(['Before', 'ABB1B2CC', 'After'])
    const left = apply(deleteBlock(at(article, 'A'), selectedItemOrBlock))
    expect(texts(left.doc)).toEqual(['Before', 'BB1B2C', 'After'])
    const only = aDocument(paragraph('Before'), { type: 'bulletList', content: [item('Only')] })
    const emptied = apply(deleteBlock(at(only, 'Only'), selectedItemOrBlock))
    expect(texts(emptied.doc)).toEqual(['Before'])
  })
})

test('moving a block down and up again changes nothing, whatever stands around it', () => {
  const block = fc.constantFrom(
    paragraph('Words'),
    heading(2, 'Words'),
    image(),
    relatedLinkBlock(),
    { type: 'blockquote', content: [paragraph('Words'), relatedLinkBlock()] },
    { type: 'bulletList', content: [item('One'), item('Two', paragraph('Three'))] },
  )
  const chosen = fc.constantFrom(undefined, selectedItemOrBlock)
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      chosen,
      (blocks, place, choose) => {
        const doc = Node.fromJSON(schema, aDocument(...blocks))
        const start = EditorState.create({
          schema,
          doc,
          selection: Selection.near(doc.resolve(place % doc.content.size)),
        })
        const down = moveBlock(start, 'down', choose)
        if (!down) return
        const back = apply(moveBlock(apply(down), 'up', choose))
        expect(back.doc.eq(start.doc)).toBe(true)
        expect(back.selection.eq(start.selection)).toBe(true)
      },
    ),
  )
})

function two() {
  return aDocument(paragraph('One'), paragraph('Two'), paragraph('Three'))
}

function item(text: string, ...blocks: NodeJson[]): NodeJson {
  return { type: 'listItem', content: [paragraph(text), ...blocks] }
}

function line(type: string, text: string) {
  return { type, content: [{ type: 'text', text }] }
}

/** With the cursor in the text. */
function at(document: object, text: string) {
  const doc = Node.fromJSON(schema, document)
  let place = 0
  doc.descendants((node, position) => {
    if (node.text === text) place = position
  })
  return EditorState.create({ schema, doc, selection: TextSelection.create(doc, place + 1) })
}

function apply(tr: ReturnType<typeof moveBlock>) {
  if (!tr) throw new Error('There was nothing to do.')
  return EditorState.create({ schema, doc: tr.doc, selection: tr.selection })
}

function texts(doc: Node) {
  return doc.children.map(({ textContent }) => textContent)
}
