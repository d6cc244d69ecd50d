import type { DemoArticle } from '../article'
import { h2, line, p, post, quote, shared, steps } from '../writing'

export const strangerThings: DemoArticle = {
  key: 'stranger-things',
  title: 'How Many Seasons of Stranger Things Are There?',
  standfirst:
    'Five, with 42 episodes between them. When each came out, and why the last one arrived in three pieces.',
  section: 'tv',
  tags: ['netflix', 'final-seasons'],
  authors: ['halina'],
  hero: 'underside',
  heroCaption: 'Hawkins, and what hangs under it.',
  status: 'published',
  publishedDaysAgo: 26,
  body: [
    p(
      'There are **five seasons of _Stranger Things_**. The first appeared on Netflix in the summer of 2016, the fifth ended on the last day of 2025. Its makers, the Duffer brothers, had said early in 2022 that it would be the end.',
    ),
    h2('All seasons in order'),
    steps(
      'Eight episodes, on 15 July 2016',
      'Nine episodes, on 27 October 2017',
      'Eight episodes, on 4 July 2019',
      'Nine episodes, in two parts: 27 May and 1 July 2022',
      'Eight episodes, in three parts: 26 November, 25 December and 31 December 2025',
    ),
    p(
      'That makes 42, though the count hides how they grew. The first season’s chapters run for less than an hour each; some of the later ones are as long as films, and the finale takes about two hours.',
    ),
    line(post('squid-game')),
    h2('Why in parts?'),
    p(
      'A season that is released at once is talked about for a week or two. Cut in pieces, it fills a summer, or in the last case a whole holiday season from Thanksgiving to New Year’s Eve.',
    ),
    quote('The story took about four years in Hawkins, and nearly ten outside of it.'),
    p(
      'You can see it in the faces. The children of 1983 had to be 16 in the autumn of 1987, when the last season is set, and were played by people in their twenties.',
    ),
    h2('And after that?'),
    p(
      'The world goes on without the story. A stage play, _Stranger Things: The First Shadow_, opened in London at the end of 2023 and on Broadway in 2025, and tells of Hawkins a generation earlier.',
    ),
    shared('finished-stories'),
  ],
}
