import type { CheckId, CheckLevel } from '@/domain/checks/list'

/** What each check looks for, in the words of its setting. */
export const checkNames: Record<CheckId, string> = {
  'alt-text': 'Pictures without alt text',
  standfirst: 'Neither a standfirst nor a short answer',
  section: 'No section',
  'heading-levels': 'Headings that skip a level',
  'hidden-links': 'Links to articles that readers cannot open',
  'empty-blocks': 'Related-link blocks with nothing to open',
  'few-related-links': 'Fewer than three related links',
  'long-title': 'A title too long for search results',
  'same-title': 'The title of another article',
  'small-hero': 'A hero image too small for social cards',
}

export const levelNames: Record<CheckLevel, string> = {
  off: 'Not looked for',
  warn: 'Warns',
  block: 'Stops publishing',
}
