import { type ChangeObject, diffArrays } from 'diff'
import { affordableChanges, type Budget, newBudget, spend } from './budget'

/** A piece of a line that is compared as one: a word, a space, a sign. */
export type Word = { text: string; looks: string[] }

export type Change = 'kept' | 'inserted' | 'removed'

/** Words with the same fate. `gained` and `lost` are the looks of kept words that changed. */
export type Piece = Word & { change: Change; gained: string[]; lost: string[] }

/** Beyond that many changed words, a line is another line; looking further takes quadratic time. */
const maxChanges = 1000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The text in words, as its language divides it: also where there are no spaces between them. */
export function wordsIn(text: string, looks: string[] = []): Word[] {
  return stretchesOf(text).flatMap((stretch) =>
    Array.from(segmenter.segment(stretch), ({ segment }) => ({ text: segment, looks })),
  )
}

/** The segmenter takes quadratic time: five seconds for 20,000 words in one piece, 50 ms in these. */
function stretchesOf(text: string) {
  return text.match(/\S{1,500}\s*|\s+/gu) ?? []
}

/**
 * What became of each word. The kept and the inserted ones are the text after, the kept and the
 * removed ones the text before.
 */
export function compareWords(before: Word[], after: Word[], budget: Budget = newBudget()): Piece[] {
  const pieces: Piece[] = []
  let group: Group = { removed: [], inserted: [] }
  const runs = runsOf(before, after, budget)
  for (const [index, run] of runs.entries()) {
    if (run.change !== 'kept') {
      group[run.change].push(...run.words.map((word) => changed(word, run.change)))
    } else if (isReplaced(group) && isSpace(run.words) && index < runs.length - 1) {
      // Two replaced words with a space between them read better as one replaced phrase.
      group.removed.push(...run.before.map((word) => changed(word, 'removed')))
      group.inserted.push(...run.words.map((word) => changed(word, 'inserted')))
    } else {
      pieces.push(...group.removed, ...group.inserted)
      group = { removed: [], inserted: [] }
      pieces.push(...run.words.map((word, at) => keptWord(word, run.before[at] ?? word)))
    }
  }
  return joined([...pieces, ...group.removed, ...group.inserted])
}

export function compareTexts(before: string, after: string, budget?: Budget): Piece[] {
  return compareWords(wordsIn(before), wordsIn(after), budget)
}

export function isAsBefore({ change, gained, lost }: Piece) {
  return change === 'kept' && gained.length === 0 && lost.length === 0
}

type Group = { removed: Piece[]; inserted: Piece[] }

/** `before` holds the words of the text before where both have the same. */
type Run = { change: Change; words: Word[]; before: Word[] }

function runsOf(before: Word[], after: Word[], budget: Budget): Run[] {
  const texts = [before.map(({ text }) => text), after.map(({ text }) => text)] as const
  const maxEditLength = affordableChanges(budget, maxChanges)
  const parts = diffArrays(...texts, { maxEditLength })
  const changes = parts ? parts.reduce(countChanges, 0) : maxEditLength
  spend(budget, changes ** 2)
  if (!parts) {
    return [
      { change: 'removed', words: before, before },
      { change: 'inserted', words: after, before: [] },
    ]
  }
  let atBefore = 0
  let atAfter = 0
  return parts.map(({ added, removed, count }): Run => {
    const old = added ? [] : before.slice(atBefore, atBefore + count)
    const now = removed ? [] : after.slice(atAfter, atAfter + count)
    atBefore += old.length
    atAfter += now.length
    if (added) return { change: 'inserted', words: now, before: [] }
    if (removed) return { change: 'removed', words: old, before: old }
    return { change: 'kept', words: now, before: old }
  })
}

function countChanges(sum: number, { added, removed, count }: ChangeObject<string[]>) {
  return added || removed ? sum + count : sum
}

function isReplaced({ removed, inserted }: Group) {
  return removed.length > 0 && inserted.length > 0
}

function isSpace(words: Word[]) {
  return words.every(({ text }) => /^[^\S\n]+$/.test(text))
}

function changed(word: Word, change: Change): Piece {
  return { ...word, change, gained: [], lost: [] }
}

function keptWord(word: Word, before: Word): Piece {
  const gained = word.looks.filter((look) => !before.looks.includes(look))
  const lost = before.looks.filter((look) => !word.looks.includes(look))
  return { ...word, change: 'kept', gained, lost }
}

/** Neighbours with the same fate and the same looks become one piece. */
function joined(words: Piece[]): Piece[] {
  const pieces: Piece[] = []
  let lastFate = ''
  for (const { text, ...fate } of words) {
    const last = pieces.at(-1)
    const thisFate = JSON.stringify([fate.change, fate.looks, fate.gained, fate.lost])
    if (last && thisFate === lastFate)
      pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ text, ...fate })
    lastFate = thisFate
  }
  return pieces
}
