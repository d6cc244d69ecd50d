import {
  CircleHelp,
  CodeXml,
  Info,
  MessageSquareQuote,
  Minus,
  Sparkles,
  Table as TableIcon,
} from 'lucide-react'
import { insertShortAnswer } from '../shortAnswer/insert'
import type { BlockChoice } from '.'
import { insertBlock } from './insert'
import { emptyTable } from './table'

/** Blocks that stand out from the text. */
export const setApart: BlockChoice[] = [
  {
    id: 'shortAnswer',
    label: 'Short answer',
    hint: 'Answers the title, first of all',
    keywords: ['summary', 'tldr', 'tl;dr', 'description', 'key facts'],
    Icon: Sparkles,
    insert: insertShortAnswer,
  },
  {
    id: 'pullQuote',
    label: 'Pull quote',
    hint: 'Words of the article, large',
    keywords: ['highlight', 'quote'],
    Icon: MessageSquareQuote,
    insert: (editor) => insertBlock(editor, { type: 'pullQuote' }),
  },
  {
    id: 'callout',
    label: 'Callout',
    hint: 'A note, a tip or a warning',
    keywords: ['note', 'tip', 'warning', 'info', 'box', 'aside', 'panel'],
    Icon: Info,
    insert: (editor) => insertBlock(editor, { type: 'callout', content: [{ type: 'paragraph' }] }),
  },
  {
    id: 'questionList',
    label: 'Questions and answers',
    hint: 'As in an FAQ',
    keywords: ['faq', 'q&a'],
    Icon: CircleHelp,
    insert: (editor) =>
      insertBlock(editor, {
        type: 'questionList',
        content: [{ type: 'question' }, { type: 'answer', content: [{ type: 'paragraph' }] }],
      }),
  },
  {
    id: 'table',
    label: 'Table',
    hint: 'Rows and columns',
    keywords: ['grid', 'cells', 'spreadsheet'],
    Icon: TableIcon,
    insert: (editor) => insertBlock(editor, emptyTable),
  },
  {
    id: 'code',
    label: 'Code',
    hint: 'Shown as it is',
    keywords: ['pre', 'program', 'snippet', 'raw', 'html', 'monospace'],
    Icon: CodeXml,
    insert: (editor) => insertBlock(editor, { type: 'codeBlock' }),
  },
  {
    id: 'divider',
    label: 'Divider',
    hint: 'A line between two parts',
    keywords: ['hr', 'rule', 'separator', 'line'],
    Icon: Minus,
    insert: (editor) => insertBlock(editor, { type: 'horizontalRule' }),
  },
]
