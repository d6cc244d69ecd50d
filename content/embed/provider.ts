/** The room that it takes: fixed, so that nothing on the page moves when it is loaded. */
export const shapes = ['wide', 'square', 'tall', 'post', 'bar', 'list'] as const
export type Shape = (typeof shapes)[number]

/** A thing on another site: which one, in the provider's own words, and the room that it takes. */
export type Recognised = { id: string; shape: Shape }

/** A site of which one thing can be shown in an article. */
export type Provider = {
  name: string
  /** What one does there: "Watch on YouTube". */
  verb: 'Watch' | 'Listen' | 'Read' | 'See'
  /** Hosts of the addresses that people copy, without `www.`. */
  hosts: string[]
  /** What an id looks like, as a whole. Nothing else gets into a document, or an address. */
  id: RegExp
  /** What an address on these hosts leads to: an id that does not fit if to nothing of the kind. */
  recognise: (url: URL) => Recognised
  /** The page that people see there. */
  original: (id: string) => string
  /** The page that is made to stand in others. */
  frame: (id: string) => string
}
