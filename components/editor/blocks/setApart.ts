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
import { insertBlock, turnInto, wrapInto } from './insert'
import { emptyTable } from './table'

/** Blocks that stand out from the text. */
export const setApart: BlockChoice[] = [
  {
    id: 'shortAnswer',
    label: 'Short answer',
    hint: 'Answers the title, first of all',
    keywords: ['summary', 'tldr', 'description'],
    Icon: Sparkles,
    insert: insertShortAnswer,
  },
  {
    id: 'pullQuote',
    label: 'Pull quote',
    hint: 'Words of the article, large',
    keywords: ['highlight'],
    Icon: MessageSquareQuote,
    insert: (editor) => turnInto(editor, 'pullQuote'),
  },
  {
    id: 'callout',
    label: 'Callout',
    hint: 'A note, a tip or a warning',
    keywords: ['note', 'tip', 'warning', 'box', 'aside'],
    Icon: Info,
    insert: (editor) => wrapInto(editor, 'callout'),
  },
  {
    id: 'questionList',
    label: 'Questions and answers',
    hint: 'For search engines, too',
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
    keywords: ['pre', 'program', 'raw', 'monospace'],
    Icon: CodeXml,
    insert: (editor) => turnInto(editor, 'codeBlock'),
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
