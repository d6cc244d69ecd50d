import { expect, test } from 'vitest'
import { wordsFor } from './reasons'

test('each reason is told in words', () => {
  const lastWeek = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000)
  const told = [
    wordsFor({ kind: 'names', phrases: ['Squid Game', 'Netflix'] }),
    wordsFor({ kind: 'names', phrases: ['A', 'B', 'C', 'D'] }),
    wordsFor({ kind: 'section', name: 'Television' }),
    wordsFor({ kind: 'tags', names: ['drama'] }),
    wordsFor({ kind: 'tags', names: ['drama', 'korea'] }),
    wordsFor({ kind: 'recent', publishedAt: lastWeek }),
    wordsFor({ kind: 'followed', rate: 0.124 }),
  ]
  expect(told).toEqual([
    'Shares ‘Squid Game’ and ‘Netflix’',
    'Shares ‘A’, ‘B’ and ‘C’',
    'Same section',
    'Shares the tag ‘drama’',
    'Shares the tags ‘drama’ and ‘korea’',
    'Published 7 days ago',
    '12% of readers follow links to it',
  ])
})
