import type { DemoArticle } from '../article'
import { h2, line, p, post } from '../writing'

/** Not finished: other articles link to it already, and readers see nothing of that. */
export const wicked: DemoArticle = {
  key: 'wicked',
  title: 'Why Was Wicked Split Into Two Films?',
  standfirst: 'Because the musical has an interval, and so much happens before it.',
  section: 'film',
  tags: ['from-the-page', 'sequels'],
  authors: ['nell'],
  hero: 'road',
  heroCaption: 'Two halves of one road.',
  status: 'draft',
  body: [
    p(
      'The stage musical of 2003 has two acts, and Jon M. Chu made a film of each. _Wicked_ opened in November 2024, _Wicked: For Good_ a year later.',
    ),
    h2('Where is the cut?'),
    p(
      'After “Defying Gravity”, as in the theatre. To do: say how long each act is on stage, and how long each film became.',
    ),
    line(post('dune', 'Another story in two parts: is Dune: Part Two the end?')),
    h2('Was it worth it?'),
    p('To do.'),
  ],
}
