/** The names by which the demo's parts speak of each other. */
export type ArticleKey =
  | 'tiny-pretty-things'
  | 'vikings-valhalla'
  | 'comedians-spotify'
  | 'erika-jayne'
  | 'christmas-story'
  | 'stranger-things'
  | 'queens-gambit'
  | 'get-back'
  | 'eurovision-liverpool'
  | 'squid-game'
  | 'squid-game-date'
  | 'dune'
  | 'glastonbury'
  | 'ballet-watchlist'
  | 'wicked'

export type SectionKey = 'tv' | 'film' | 'music' | 'live'

export type TagKey =
  | 'netflix'
  | 'ballet'
  | 'cancelled'
  | 'final-seasons'
  | 'sequels'
  | 'from-the-page'
  | 'streaming'
  | 'comedy'
  | 'reality-tv'
  | 'festivals'
  | 'documentary'

export type AuthorKey = 'halina' | 'jonah' | 'nell'

export type BlockKey = 'spotify-line' | 'finished-stories' | 'from-the-page'
