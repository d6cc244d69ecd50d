import type { DemoArticle } from '../article'
import { bullets, h2, line, p, post, shared } from '../writing'

export const balletWatchlist: DemoArticle = {
  key: 'ballet-watchlist',
  title: 'What Should You Watch After Tiny Pretty Things?',
  standfirst:
    'Seven stories about dancers: four films, three series, and only some of them cancelled.',
  section: 'film',
  tags: ['ballet', 'cancelled'],
  authors: ['halina', 'nell'],
  hero: 'pleats',
  heroCaption: 'A corps de ballet, from above.',
  status: 'published',
  publishedDaysAgo: 95,
  body: [
    p(
      'So the school is closed and you are not done with it. Here is what we would put on next, depending on what you will miss.',
    ),
    h2('For the danger'),
    bullets(
      '**The Red Shoes** (1948). Michael Powell and Emeric Pressburger’s film about a dancer between a man and her art, with Moira Shearer and a ballet in its middle that still looks like nothing else.',
      '**Black Swan** (2010). Darren Aronofsky takes the swan’s double quite literally. Natalie Portman won an Oscar for it.',
      '**Flesh and Bone** (2015). Eight episodes about a New York company. Very dark, and finished.',
    ),
    line(post('tiny-pretty-things')),
    h2('For the dancing'),
    bullets(
      '**Billy Elliot** (2000). A miner’s son in the north of England, in the year of the strike, goes to the wrong class at the gym.',
      '**Center Stage** (2000). The nearest relative: an academy, a final workshop, and real dancers who act.',
    ),
    h2('For the company'),
    bullets(
      '**Bunheads** (2012–2013). Amy Sherman-Palladino’s fast talkers in a small-town dance school. Eighteen episodes, cancelled.',
      '**Étoile** (2025). Sherman-Palladino again, with Daniel Palladino: a New York and a Paris company exchange their stars. Eight episodes, cancelled as well.',
    ),
    p(
      'If you notice a pattern, so did we. Ballet is costly to film, and television is seldom patient. Films have the better endings.',
    ),
    shared('finished-stories'),
  ],
}
