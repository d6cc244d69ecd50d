import type { BlockLayout } from '@/content/relatedLinkBlock/block'
import type { BlockKey } from './keys'
import { type DemoLink, outside, post } from './writing'

type DemoBlock = {
  key: BlockKey
  /** What editors call it. */
  name: string
  heading: string
  layout: BlockLayout
  links: DemoLink[]
}

/** Shared related-link blocks. The one with a link to the draft shows readers the others only. */
export const blocks: DemoBlock[] = [
  {
    key: 'spotify-line',
    name: 'Line: comedians and Spotify',
    heading: '',
    layout: 'line',
    links: [post('comedians-spotify')],
  },
  {
    key: 'finished-stories',
    name: 'Finished series',
    heading: 'Finished stories, safe to begin',
    layout: 'list',
    links: [
      post('queens-gambit'),
      post('stranger-things'),
      post('vikings-valhalla', 'All three seasons of Vikings: Valhalla'),
      post('squid-game'),
      outside('Every Netflix series, on Netflix', 'https://www.netflix.com/', ['nofollow']),
    ],
  },
  {
    key: 'from-the-page',
    name: 'Book adaptations',
    heading: 'From the page to the screen',
    layout: 'cards',
    links: [post('wicked'), post('dune'), post('tiny-pretty-things'), post('queens-gambit')],
  },
]
