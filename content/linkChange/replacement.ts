import type { Destination, Target } from './target'

/** Links to one target lead to another, or go. */
export type Replacement = {
  from: Destination
  /** Null takes the links away: of the text, the words stay. */
  to: Target | null
  /** The article of the document, which must not link to itself; null is a shared block. */
  selfId: string | null
  /** The label of a related link that followed the headline, once it leads to no article. */
  headline: string
  /** Links, by their keys, that stay as they are. */
  except?: ReadonlySet<string>
}

/** One link that a replacement touches, as it was, and where it stands. */
export type TouchedLink = {
  /** The same for the same link in another copy of the article, and for no other link of the copy. */
  key: string
  kind: 'text' | 'related'
  /** The words of a link of the text; the label of a related link, if it has one of its own. */
  words: string | null
  /** The words right before and behind it in the text. */
  before: string
  after: string
  /** The heading of a related link's block. */
  heading: string
  /** In which block of the article, counted from 1. */
  position: number
  fate: 'replaced' | 'removed'
  /** Why it is removed where another was asked for. */
  because: 'self' | 'duplicate' | null
}
