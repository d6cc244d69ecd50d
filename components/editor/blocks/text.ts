import { Heading2, Heading3, Heading4, List, ListOrdered, Pilcrow, Quote } from 'lucide-react'
import type { BlockChoice } from '.'
import { insertBlock } from './insert'

const emptyParagraph = { type: 'paragraph' }
const emptyItem = { type: 'listItem', content: [emptyParagraph] }

export const text: BlockChoice[] = [
  {
    id: 'paragraph',
    label: 'Paragraph',
    hint: 'Plain text',
    keywords: ['text', 'p'],
    Icon: Pilcrow,
    insert: (editor) => insertBlock(editor, emptyParagraph),
  },
  {
    id: 'heading2',
    label: 'Heading 2',
    hint: 'A part of the article',
    keywords: ['h2', 'title', 'section'],
    Icon: Heading2,
    insert: (editor) => insertBlock(editor, { type: 'heading', attrs: { level: 2 } }),
  },
  {
    id: 'heading3',
    label: 'Heading 3',
    hint: 'A part of a part',
    keywords: ['h3', 'subheading'],
    Icon: Heading3,
    insert: (editor) => insertBlock(editor, { type: 'heading', attrs: { level: 3 } }),
  },
  {
    id: 'heading4',
    label: 'Heading 4',
    hint: 'The smallest heading',
    keywords: ['h4', 'subheading'],
    Icon: Heading4,
    insert: (editor) => insertBlock(editor, { type: 'heading', attrs: { level: 4 } }),
  },
  {
    id: 'bulletList',
    label: 'List',
    hint: 'In any order',
    keywords: ['bullets', 'unordered', 'points', 'ul'],
    Icon: List,
    insert: (editor) => insertBlock(editor, { type: 'bulletList', content: [emptyItem] }),
  },
  {
    id: 'orderedList',
    label: 'Numbered list',
    hint: 'In this order',
    keywords: ['ordered', 'steps', 'ol', '1.'],
    Icon: ListOrdered,
    insert: (editor) => insertBlock(editor, { type: 'orderedList', content: [emptyItem] }),
  },
  {
    id: 'quotation',
    label: 'Quotation',
    hint: 'What someone said or wrote',
    keywords: ['quote', 'blockquote', 'citation'],
    Icon: Quote,
    insert: (editor) => insertBlock(editor, { type: 'blockquote', content: [emptyParagraph] }),
  },
]
