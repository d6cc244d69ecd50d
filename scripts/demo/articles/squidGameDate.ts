import type { DemoArticle } from '../article'
import { line, p, post } from '../writing'

/** Answered by the date itself, and so taken off the site. */
export const squidGameDate: DemoArticle = {
  key: 'squid-game-date',
  title: 'When Does Squid Game Season 2 Come Out?',
  standfirst: 'On 26 December 2024, more than three years after the first.',
  section: 'tv',
  tags: ['netflix', 'streaming'],
  authors: ['halina'],
  hero: 'caramel',
  heroCaption: 'Patience, and a steady hand.',
  status: 'archived',
  publishedDaysAgo: 400,
  body: [
    p(
      'Netflix has named the day: the second season of _Squid Game_ starts on 26 December 2024, with all of its seven episodes at once. The first was released in September 2021.',
    ),
    p(
      'Lee Jung-jae returns as Seong Gi-hun, and so does Lee Byung-hun as the man behind the black mask. Hwang Dong-hyuk has again written and directed all of it. A third season, which will be the last, is to follow in 2025.',
    ),
    line(post('squid-game')),
  ],
}
