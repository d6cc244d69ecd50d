import { Lightbulb, Link2 } from 'lucide-react'
import { insertRelatedLinkBlock } from '../relatedLinks/insert'
import { askForSuggestions } from '../suggestions/ask'
import type { BlockChoice } from '.'

export const links: BlockChoice[] = [
  {
    id: 'relatedLinks',
    label: 'Related links',
    hint: 'Leads to other articles',
    keywords: ['link', 'see also', 'read next', 'read more', 'card', 'shared'],
    Icon: Link2,
    insert: insertRelatedLinkBlock,
  },
  {
    id: 'suggestedLink',
    label: 'Suggested link',
    hint: 'To an article that fits',
    keywords: ['related', 'suggestion', 'recommended'],
    Icon: Lightbulb,
    insert: askForSuggestions,
  },
]
