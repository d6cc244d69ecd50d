import { formatDistanceToNow } from 'date-fns'
import type { SuggestionReason } from '@/domain/relatedLinks/suggestions/suggestion'

const most = 3

/** Why an article is suggested, in words. */
export function wordsFor(reason: SuggestionReason): string {
  switch (reason.kind) {
    case 'names':
      return `Shares ${listed(reason.phrases)}`
    case 'section':
      return 'Same section'
    case 'tags': {
      const tags = reason.names.length === 1 ? 'the tag' : 'the tags'
      return `Shares ${tags} ${listed(reason.names)}`
    }
    case 'recent':
      return `Published ${formatDistanceToNow(reason.publishedAt, { addSuffix: true })}`
    case 'followed':
      return `${Math.round(reason.rate * 100)}% of readers follow links to it`
  }
}

const inWords = new Intl.ListFormat('en-GB')

function listed(names: string[]) {
  return inWords.format(names.slice(0, most).map((name) => `‘${name}’`))
}
