import { withSpaces } from './segments'
import { isEmptyWord, type Token, tokensOf } from './words'

/** A name in a text: `shown` is how it stands there first, `key` is how it is compared. */
export type Name = { key: string; shown: string; length: number }

/** Words that may stand in the middle of a name without a capital. */
const within = new Set(
  'of the and in on to for with a at by de la le les du des el los las y von van der den und del di da dos &'.split(
    ' ',
  ),
)
/** Of these, the ones that stand between two names more often than within one. */
const between = new Set('and in on to for with at by &'.split(' '))
const numbered = new Set('season series episode part chapter volume vol'.split(' '))
const longest = 8

/**
 * The names in a text: runs of words with capitals, also around small words ("Game of Thrones"), and
 * short quoted phrases. A word that only begins a sentence is none. Every name that could be meant is
 * there ("The Crown" and "Crown"): which are used elsewhere, the index knows.
 */
export function namesIn(text: string): Name[] {
  const runs = [...capitalRuns(text), ...quotedRuns(text)]
  return runs.flatMap((run) => {
    // The capital of "Perhaps Hidden Tides" may be the sentence's.
    const [first] = run
    const rest = first && beginsSentence(text, first) ? trimmedRun(run.slice(1)) : []
    const variants = [...variantsOf(run), ...(first?.folded === 'the' ? [] : variantsOf(rest))]
    return variants.flatMap((tokens) => nameOf(tokens, text) ?? [])
  })
}

function capitalRuns(text: string): Token[][] {
  const tokens = tokensOf(text)
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    const trimmed = trimmedRun(run)
    if (trimmed.length > 1 || (trimmed[0] && !beginsSentence(text, trimmed[0]))) runs.push(trimmed)
    run = []
  }
  for (const token of tokens) {
    const previous = run.at(-1)
    if (previous && !isJoint(text.slice(previous.end, token.start))) close()
    if (token.isCapital || token.isNumber || (run.length > 0 && within.has(token.folded))) {
      run.push(token)
    } else close()
  }
  close()
  return runs
}

/** Without the small words and numbers at its ends, and the empty words that begin a sentence. */
function trimmedRun(run: Token[]): Token[] {
  let from = 0
  let to = run.length
  const at = (index: number) => run[index]
  while (from < to) {
    const token = at(from)
    const isArticle = token?.folded === 'the' && token.isCapital && to - from > 1
    if (!token || (token.isCapital && (isArticle || !isEmptyWord(token.folded)))) break
    if (token.isNumber && at(from + 1)?.isCapital) break
    from += 1
  }
  while (to > from && !at(to - 1)?.isCapital && !at(to - 1)?.isNumber) to -= 1
  const trimmed = run.slice(from, to)
  return trimmed.some(({ isCapital }) => isCapital) ? trimmed : []
}

function isJoint(gap: string) {
  return /^(?:[ \u00a0]|[-‐–]|[ \u00a0]&[ \u00a0])$/u.test(gap)
}

function beginsSentence(text: string, { start }: Token) {
  return /(?:^|[.!?…:;]|\n)["'“”‘’«»()[\]\s–—-]*$/u.test(text.slice(Math.max(0, start - 12), start))
}

function quotedRuns(text: string): Token[][] {
  const quoted = [
    ...text.matchAll(
      /“([^“”\n]{2,60})”|"([^"\n]{2,60})"|«([^«»\n]{2,60})»|„([^„“”\n]{2,60})[“”]|《([^》\n]{1,60})》|「([^」\n]{1,60})」/gu,
    ),
  ]
  return quoted.flatMap(({ 0: whole, index }) => {
    const inside = tokensOf(whole).map((token) => ({
      ...token,
      start: token.start + index,
      end: token.end + index,
    }))
    // What ends like a sentence was said by somebody.
    const isTitle = inside.length <= 6 && !/[.!?,]["”»]$/u.test(whole)
    const hasCapital = inside[0] !== undefined && (inside[0].isCapital || !/\p{Ll}/u.test(whole))
    return isTitle && hasCapital ? [inside] : []
  })
}

/** What a run of words may mean: without its number, its article, and what "and", "in" or an owner adds. */
function variantsOf(run: Token[]): Token[][] {
  const plain = withoutNumber(run)
  const variants = [plain, ...(plain.length < run.length ? [] : [withoutLastNumber(run)])]
  if (plain[0]?.folded === 'the') variants.push(plain.slice(1))
  const cut = plain.findIndex(
    (token, index) => index > 0 && (between.has(token.folded) || endsInOwner(plain[index - 1])),
  )
  if (cut > 0) {
    variants.push(plain.slice(0, cut), ...variantsOf(trimmedRun(plain.slice(cut))))
  }
  return variants.filter(({ length }) => length > 0)
}

/** "Tiny Pretty Things Season 2" is about Tiny Pretty Things. */
function withoutNumber(run: Token[]): Token[] {
  const cut = run.findIndex((token, index) => index > 0 && numbered.has(token.folded))
  return cut > 0 ? run.slice(0, cut) : run
}

function withoutLastNumber(run: Token[]): Token[] {
  return run.length > 1 && run.at(-1)?.isNumber ? run.slice(0, -1) : []
}

function endsInOwner(token: Token | undefined) {
  return token !== undefined && /['’]s$/u.test(token.word)
}

function nameOf(tokens: Token[], text: string): Name | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length > longest) return null
  if (tokens.length === 1 && (first.isNumber || isEmptyWord(first.folded))) return null
  const shown = text.slice(first.start, last.end).replace(/['’]s$/u, '')
  const key = keyOf(shown)
  if (tokens.length === 1 && [...key].length < 2) return null
  return { key, shown, length: tokens.length }
}

/** How a name or a phrase is compared. */
export function keyOf(phrase: string) {
  return tokensOf(withSpaces(phrase))
    .map(({ folded }) => folded)
    .join(' ')
}

/**
 * Words of a headline that follow each other: there, nobody can tell names by their capitals. Ends
 * that say nothing are left out.
 */
export function phrasesIn(title: string): Name[] {
  const text = withSpaces(title)
  const tokens = tokensOf(text)
  return [1, 2, 3, 4, 5].flatMap((length) =>
    tokens.flatMap((first, from): Name[] => {
      const last = tokens[from + length - 1]
      if (!last || isEmptyWord(last.folded)) return []
      if (isEmptyWord(first.folded) && (first.folded !== 'the' || length === 1)) return []
      const shown = text.slice(first.start, last.end).replace(/['’]s$/u, '')
      return [{ key: keyOf(shown), shown, length }]
    }),
  )
}
