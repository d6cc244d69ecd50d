import { type CheckId, type CheckLevel, socialSize } from '@/domain/checks/list'

/** What each check looks for, in the words of its setting. */
export const checkNames: Record<CheckId, string> = {
  'alt-text': 'Pictures without alt text',
  standfirst: 'Neither a standfirst nor a short answer',
  section: 'No section',
  'heading-levels': 'Headings that skip a level',
  'hidden-links': 'Links to unpublished or missing articles',
  'empty-blocks': 'Related-link blocks with nothing to open',
  'few-related-links': 'Too few related links',
  'long-title': 'A title too long for search results',
  'same-title': 'The title of another article',
  'same-slug': 'The slug of another article',
  'small-hero': `A hero image under ${socialSize.width} × ${socialSize.height} pixels`,
}

export const levelNames: Record<CheckLevel, string> = {
  off: 'Not looked for',
  warn: 'Warns',
  block: 'Stops publishing',
}
