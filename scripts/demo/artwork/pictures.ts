import { halina, jonah, nell, portraitSheet } from './portraits'
import { caramel } from './scenes/caramel'
import { chess } from './scenes/chess'
import { dunes } from './scenes/dunes'
import { jewel } from './scenes/jewel'
import { longship } from './scenes/longship'
import { meadow } from './scenes/meadow'
import { microphone } from './scenes/microphone'
import { pleats } from './scenes/pleats'
import { reels } from './scenes/reels'
import { ribbons } from './scenes/ribbons'
import { road } from './scenes/road'
import { shields } from './scenes/shields'
import { slippers } from './scenes/slippers'
import { snowfall } from './scenes/snowfall'
import { stage } from './scenes/stage'
import { stairs } from './scenes/stairs'
import { twoRights } from './scenes/twoRights'
import { underside } from './scenes/underside'
import { worm } from './scenes/worm'
import { sheet } from './shapes'

const scene = (draw: () => string, alt: string) => ({ draw, alt, size: sheet })
const portrait = (draw: () => string, alt: string) => ({ draw, alt, size: portraitSheet })

/** Every picture of the demo, and what somebody who can't see it should know. */
export const pictures = {
  caramel: scene(
    caramel,
    'A disc of caramel in a round tin, an umbrella stamped on it and cracked',
  ),
  chess: scene(chess, 'A white queen on a chessboard; above her, pieces hang from the ceiling'),
  dunes: scene(dunes, 'Two small figures on the ridge of a dune under two moons'),
  jewel: scene(jewel, 'A large cut jewel before a low striped sun, between palm trees'),
  longship: scene(longship, 'A Viking ship with a striped sail and a row of shields at sunset'),
  meadow: scene(meadow, 'A striped field, a bare pyramid stage and dotted outlines of tents'),
  microphone: scene(
    microphone,
    'A microphone in a spotlight; to its right, records fade to outlines',
  ),
  pleats: scene(pleats, 'Seven pleated ballet skirts seen from above, a line winding between them'),
  reels: scene(reels, 'Two tape reels over a row of roofs, a band of four playing on one of them'),
  ribbons: scene(ribbons, 'Coloured arches mirrored in a river; the shoreline loops into a heart'),
  road: scene(road, 'A pointed hat on a green ground, a star wand and bubbles on a rose one'),
  shields: scene(shields, 'Overlapping rows of painted round shields'),
  slippers: scene(
    slippers,
    'A pair of ballet slippers hanging by their ribbons over an empty stage',
  ),
  snowfall: scene(snowfall, 'Three small houses in the snow, joined by a string of coloured bulbs'),
  stage: scene(stage, 'A ballet dancer on one toe in a spotlight between dark red curtains'),
  stairs: scene(stairs, 'A maze of red and cream stairs seen from above'),
  twoRights: scene(
    twoRights,
    'One disc, half a vinyl record and half a sheet of paper under a pencil',
  ),
  underside: scene(underside, 'A pine wood at dusk, and under it the same wood upside down in red'),
  worm: scene(worm, 'Ring within ring of teeth around a dark opening'),
  halina: portrait(halina, 'Drawn portrait of a woman with long dark red hair and round glasses'),
  jonah: portrait(jonah, 'Drawn portrait of a bearded man in an orange shirt'),
  nell: portrait(nell, 'Drawn portrait of a woman with black hair in a bun and red earrings'),
}

export type PictureName = keyof typeof pictures

export const pictureNames = Object.keys(pictures) as PictureName[]
