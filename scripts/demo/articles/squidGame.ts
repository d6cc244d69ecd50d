import type { DemoArticle } from '../article'
import { bullets, cards, h2, line, p, post } from '../writing'

export const squidGame: DemoArticle = {
  key: 'squid-game',
  title: 'Is Squid Game Over After Season Three?',
  standfirst:
    'The story of player 456 is. Three seasons, 22 episodes, and a door that was left a little open.',
  section: 'tv',
  tags: ['netflix', 'final-seasons', 'streaming'],
  authors: ['halina'],
  hero: 'stairs',
  heroCaption: 'Up one side and down the other.',
  status: 'published',
  publishedDaysAgo: 60,
  body: [
    p(
      'Yes. Hwang Dong-hyuk, who wrote and directed every episode, called the third season the last, and Netflix announced it as such. It was released on 27 June 2025 and ends the story of Seong Gi-hun.',
    ),
    h2('How many episodes are there?'),
    bullets(
      'Season one: nine episodes, on 17 September 2021',
      'Season two: seven episodes, on 26 December 2024',
      'Season three: six episodes, on 27 June 2025',
    ),
    p(
      'The second and the third were filmed together, which is why one stops in the middle of things and the other starts there. Seen as one, they are thirteen episodes about a single game.',
    ),
    line(post('squid-game-date')),
    h2('Why was there a second season at all?'),
    p(
      'Because of the first. It became the most watched season that Netflix had ever had, and in 2022 it won Emmys for Hwang’s direction and for Lee Jung-jae’s performance in the lead: no series in a language other than English had received either. A creator who had meant to tell one story had an audience that wanted to know what Gi-hun did after he turned back from his flight.',
    ),
    h2('Will there be more in its world?'),
    p(
      'There already is. A competition without the deaths, _Squid Game: The Challenge_, began in 2023 and has 456 real players. What else may come, the last minutes of the series leave to the viewer. We will not spoil them here.',
    ),
    cards(
      'Other last rounds',
      post('stranger-things'),
      post('queens-gambit', 'The one that stopped after seven: The Queen’s Gambit'),
    ),
  ],
}
