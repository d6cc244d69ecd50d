import type { DemoArticle } from '../article'
import { h2, image, line, p, post, quote, shared } from '../writing'

export const dune: DemoArticle = {
  key: 'dune',
  title: 'Is Dune: Part Two the End of the Story?',
  standfirst:
    'It is the end of the book, but not of Paul Atreides. What the two films cover, and what Frank Herbert wrote next.',
  section: 'film',
  tags: ['from-the-page', 'sequels'],
  authors: ['nell'],
  hero: 'dunes',
  heroCaption: 'Two moons, one ridge.',
  status: 'published',
  publishedDaysAgo: 71,
  body: [
    p(
      'Denis Villeneuve’s two films tell **one novel**. Frank Herbert’s _Dune_ was published in 1965, and the first film, released in the United States on 22 October 2021, stops about halfway through it. _Dune: Part Two_, of 1 March 2024, goes to the last page and a little past it.',
    ),
    p(
      'The division shows in what each half is for. The first builds a world and takes it away from a family. The second is about what the boy who is left does with other people’s hopes.',
    ),
    image(
      'worm',
      'Ring within ring of teeth around a dark opening',
      'Those who live in the deep desert call the worms by another name.',
    ),
    h2('Does the second film change the ending?'),
    p(
      'In its mood more than in its events. Herbert worried that readers had taken Paul for a hero. Villeneuve gives the doubt a face: Chani, played by Zendaya, sees what is happening and does not cheer.',
    ),
    quote('The book lets you fear the outcome. The film lets somebody walk away from it.'),
    line(post('queens-gambit')),
    h2('What comes after?'),
    p(
      'Herbert’s second novel, _Dune Messiah_, appeared in 1969. It is short, bitter, and set twelve years later, when Paul has everything and likes none of it. Villeneuve has long said that he would like to end there, and a third film was announced for December 2026.',
    ),
    h2('Do you have to see part one first?'),
    p(
      'You do. The second film starts within hours of where the first one stops and explains nothing. Together they take a little over five hours, which is still quicker than the book. The first won six Oscars and the second two, most of them for what you see and hear.',
    ),
    shared('from-the-page'),
  ],
}
