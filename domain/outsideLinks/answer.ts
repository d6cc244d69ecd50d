/** What came of asking for a page. */
export type Answer =
  /** There is a page; `movedTo` is where it is for good, if that is elsewhere. */
  | { kind: 'here'; status: number; movedTo: string | null }
  /** The site says that there is none. */
  | { kind: 'gone'; status: number }
  /** It did not answer, or said that something is wrong: which may pass. */
  | { kind: 'trouble'; status: number | null; reason: string }
  /** It may not be asked, or not by a program. */
  | { kind: 'refused'; status: number | null; reason: string }
  /** Nothing was learnt, through no fault of the page: it is to be asked after that moment. */
  | { kind: 'later'; until: number; reason?: string }

/** Who asks is told apart from readers, and tells where its owner can be found. */
export const agent = 'Throughline-LinkChecker'

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour
