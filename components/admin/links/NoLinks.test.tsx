import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinkListing } from '@/domain/links/listLinks'
import { NoLinks } from './NoLinks'

test.each([
  [{ sort: 'followed' }, 'seen them twenty times'],
  [{ sort: 'followed', kind: 'text' }, 'Links of the text are not counted'],
  [{ sort: 'followed', copy: 'working' }, 'Readers follow no links in drafts'],
  [{ search: '🎬' }, 'Nothing has “🎬” in it'],
  [{ search: 'nowhere' }, 'search for other words'],
])('why there are no links is said: %j', (filter, reason) => {
  const listing = LinkListing.parse(filter)
  expect(renderToStaticMarkup(<NoLinks listing={listing} />)).toContain(reason)
})
