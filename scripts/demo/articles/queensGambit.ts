import type { DemoArticle } from '../article'
import { h2, line, p, post, quote, shared } from '../writing'

export const queensGambit: DemoArticle = {
  key: 'queens-gambit',
  title: 'Why Is There No Second Season of The Queen’s Gambit?',
  standfirst:
    'Because it was never meant to have one. Seven episodes, one novel, and a last move that needs no reply.',
  section: 'tv',
  tags: ['netflix', 'from-the-page', 'final-seasons'],
  authors: ['halina'],
  hero: 'chess',
  heroCaption: 'Beth Harmon plays on the ceiling before she plays on a board.',
  status: 'published',
  publishedDaysAgo: 34,
  body: [
    p(
      '_The Queen’s Gambit_ is a **limited series**: it was planned, written and sold as one story in seven episodes. Netflix released them together on 23 October 2020. No second season was ordered, and those who made it have shown no wish to add one.',
    ),
    h2('The book is finished'),
    p(
      'Walter Tevis published his novel in 1983 and died the year after, so there is no sequel to adapt. Scott Frank, who wrote and directed the episodes and created the series with Allan Scott, used the book to its last page: an orphan from Kentucky learns chess from a janitor in a basement, and in the end sits down to play with strangers for the pleasure of it.',
    ),
    quote(
      'Most sports stories end with a trophy. This one ends with a game that counts for nothing.',
    ),
    line(post('dune', 'One book, two films, and a third: is Dune: Part Two the end?')),
    h2('Was it not a success?'),
    p(
      'It was one of the largest of its year. By Netflix’s own count, 62 million households watched at least a part of it in its first four weeks. Chess clubs and shops that sell boards noticed. In 2021 it won eleven Emmys, among them the one for the best limited series, which no streaming service had won before.',
    ),
    p(
      'Success is usually how a limited series becomes an unlimited one. That it did not happen here is the best compliment to its ending.',
    ),
    h2('What next, then?'),
    p(
      'If it was the closed room, the training and the rivals that you liked, a ballet school is nearer to a chess tournament than it seems.',
    ),
    line(post('tiny-pretty-things')),
    shared('from-the-page'),
  ],
}
