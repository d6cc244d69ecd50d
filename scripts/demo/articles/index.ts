import type { DemoArticle } from '../article'
import { balletWatchlist } from './balletWatchlist'
import { christmasStory } from './christmasStory'
import { comediansSpotify } from './comediansSpotify'
import { dune } from './dune'
import { erikaJayne } from './erikaJayne'
import { eurovisionLiverpool } from './eurovisionLiverpool'
import { getBack } from './getBack'
import { glastonbury } from './glastonbury'
import { queensGambit } from './queensGambit'
import { squidGame } from './squidGame'
import { squidGameDate } from './squidGameDate'
import { strangerThings } from './strangerThings'
import { tinyPrettyThings } from './tinyPrettyThings'
import { vikingsValhalla } from './vikingsValhalla'
import { wicked } from './wicked'

/** Newest first. */
export const articles: DemoArticle[] = [
  tinyPrettyThings,
  vikingsValhalla,
  comediansSpotify,
  erikaJayne,
  christmasStory,
  strangerThings,
  queensGambit,
  getBack,
  eurovisionLiverpool,
  squidGame,
  dune,
  glastonbury,
  balletWatchlist,
  squidGameDate,
  wicked,
]
