import { formatDistanceToNow } from 'date-fns'
import type { SuggestionReason } from '@/domain/relatedLinks/suggestions/suggestion'

/** Why an article is suggested, in words. */
export function wordsFor(reason: SuggestionReason): string {
  switch (reason.kind) {
    case 'names':
      return `Shares ${reason.phrases
        .slice(0, 3)
        .map((phrase) => `‘${phrase}’`)
        .join(', ')}`
    case 'section':
      return `Also in ${reason.name}`
    case 'tags':
      return `Tagged ${reason.names.slice(0, 3).join(', ')}`
    case 'recent':
      return `Published ${formatDistanceToNow(reason.publishedAt, { addSuffix: true })}`
    case 'followed':
      return `${Math.round(reason.rate * 100)}% of readers follow links to it`
  }
}
