/** A word as it is compared: without case and accents, as the index compares them too. */
export function fold(word: string) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

export type Token = {
  word: string
  folded: string
  start: number
  end: number
  isCapital: boolean
  isNumber: boolean
}

/** The words of a text, in order. An apostrophe within a word is part of it. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu)].map(
    ({ 0: word, index }) => ({
      word,
      folded: fold(word),
      start: index,
      end: index + word.length,
      isCapital: /^[\p{Lu}\p{Lt}]/u.test(word),
      isNumber: /^\p{N}+$/u.test(word),
    }),
  )
}

/** Words that say nothing of what an English text is about. Of other languages, rarity decides. */
const empty = new Set(
  `a about after again all also an and any are as at back be because been before being both but by can
could did do does down during each even ever every few first for from get gets go goes had has have he
her here him his how i if in into is it its just know last like made make makes many may me might more
most much must my never new next no nor not now of off on once one only or other our out over own part
same say says see she should since so some still such than that the their them then there these they
thing this those though three through time to too two under until up upon us very was we well were what
when where whether which while who whom whose why will with within without would year years yet you
your best better end ending explained watch review season series episode episodes show shows story film
movie cast release date trailer return returns cancelled everything
it's that's isn't don't didn't doesn't won't can't wasn't he's she's they're we're you're i'm there's`
    .split(/\s+/)
    .filter(Boolean),
)

export function isEmptyWord(folded: string) {
  return empty.has(folded)
}

const months =
  'january february march april may june july august september october november december'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const dateWords = new Set(`${months} ${weekdays}`.split(' '))

/** Half of all articles have some of them, which says nothing of what they are about. */
export function isDateWord(folded: string) {
  return dateWords.has(folded)
}
