import type { DemoArticle } from '../article'
import { bullets, h2, image, line, list, outside, p, post, shared } from '../writing'

const standfirst =
  'Three seasons, twenty-four episodes, and an ending that was planned. In which order to watch the two series, and where the second one lands.'

const opening = [
  p(
    '_Vikings: Valhalla_ has **three seasons of eight episodes each**, and it is over. The first came to Netflix on 25 February 2022, the second on 12 January 2023. The third and last followed on 11 July 2024, after Netflix had said the autumn before that it would close the story.',
  ),
  p(
    'Jeb Stuart’s series begins more than a hundred years after _Vikings_, in the early eleventh century, when the people whose grandparents raided England have begun to rule it. Leif Erikson, his sister Freydís and the Norwegian prince Harald Sigurdsson are at its centre, played by Sam Corlett, Frida Gustavsson and Leo Suter.',
  ),
  image(
    'shields',
    'Rows of round shields, painted in quarters, suns and wheels',
    'The sequel keeps the shield walls and changes everyone behind them.',
  ),
]

const order = [
  h2('Do you have to see Vikings first?'),
  p(
    'No. The two shows share a town, Kattegat, and a habit of invoking Ragnar Lothbrok, but of the characters only the old Seer crosses the century between them. If you want both, watch them in the order of their history:',
  ),
  bullets(
    '_Vikings_: six seasons, 89 episodes, begun on the History channel in 2013. The last ten episodes were released at the end of 2020.',
    '_Vikings: Valhalla_: three seasons, 24 episodes, on Netflix.',
  ),
  line(post('stranger-things')),
]

const ending = [
  h2('Does it have an ending?'),
  p(
    'It does. Stuart has said that he knew early on where the three lives should come to rest. History would have had more to offer: the real Harald Sigurdsson died at Stamford Bridge in 1066, in the battle with which books like to end the Viking Age.',
  ),
  list(
    'Further from shore',
    post('dune'),
    post('squid-game'),
    outside('The British Museum on the Vikings', 'https://www.britishmuseum.org/'),
  ),
  shared('finished-stories'),
]

export const vikingsValhalla: DemoArticle = {
  key: 'vikings-valhalla',
  title: 'How Many Seasons of Vikings: Valhalla Are There, and Is It Over?',
  standfirst,
  section: 'tv',
  tags: ['netflix', 'final-seasons', 'sequels'],
  authors: ['halina'],
  hero: 'longship',
  heroCaption: 'The last voyage was announced in the autumn of 2023.',
  status: 'published',
  publishedDaysAgo: 4,
  updatedDaysAgo: 2,
  body: [...opening, ...order, ...ending],
  workingDraft: {
    standfirst: `${standfirst} Now with a note on where it was filmed.`,
    body: [
      ...opening,
      ...order,
      h2('Where was it filmed?'),
      p(
        'Mostly in Ireland, as _Vikings_ was: the hills and lakes of County Wicklow stand in for Norway, and for a good deal of England too.',
      ),
      ...ending,
    ],
  },
}
