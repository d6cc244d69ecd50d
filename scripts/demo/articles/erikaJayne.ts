import type { DemoArticle } from '../article'
import { bullets, h2, line, p, post, shared } from '../writing'

export const erikaJayne: DemoArticle = {
  key: 'erika-jayne',
  title: 'Who Is Erika Jayne Beyond The Real Housewives?',
  standfirst:
    'A club singer with nine number ones, a Broadway murderess twice over, and a Las Vegas headliner. The diamond came later.',
  section: 'music',
  tags: ['reality-tv'],
  authors: ['jonah'],
  hero: 'jewel',
  heroCaption: 'Every housewife of Beverly Hills holds a diamond in the opening titles.',
  status: 'published',
  publishedDaysAgo: 13,
  body: [
    p(
      'Most people met Erika Jayne in 2015, when she joined _The Real Housewives of Beverly Hills_ in its sixth season. By then she had been on stages for years. The name itself is a costume: Erika Girardi puts it on to perform, and the series made a running theme of where the one woman ends and the other begins.',
    ),
    h2('The singer'),
    p(
      'Her first single, “Roller Coaster”, came out in 2007 and went to the top of the American dance club chart. Eight more of her records have done the same. They are made for a dark room and a loud system, and they never take themselves too seriously.',
    ),
    line(post('comedians-spotify', 'What happened to the comedians on Spotify?')),
    h2('The performer'),
    bullets(
      '**Dancing with the Stars**: she competed in the American show’s 24th season, in 2017.',
      '**Chicago**: she made her Broadway debut as Roxie Hart in January 2020. In March the theatres closed, three weeks before her run was to end. In January 2025 she came back to the role.',
      '**Las Vegas**: her show _Bet It All on Blonde_ opened at the House of Blues in August 2023.',
      '**A book**: her memoir is called _Pretty Mess_, like one of her singles.',
    ),
    h2('The housewife'),
    p(
      'In November 2020 she filed for divorce after two decades of marriage, and the seasons that followed turned on what came after: first a private matter, soon a legal one that filled newspapers. She stayed on the show and let it watch.',
    ),
    p(
      'Asked which of the two is the real one, her career has a simple answer. The songs came first, the musical came twice, and the reality series is the longest-running of her parts.',
    ),
    shared('spotify-line'),
  ],
}
