import { withSpaces } from './segments'
import { isDateWord, isEmptyWord, type Token, tokensOf } from './words'

/** A name in a text: `shown` is how it stands there first, `key` is how it is compared. */
export type Name = { key: string; shown: string; length: number }

/** Words that may stand in the middle of a name without a capital. */
const within = new Set(
  'of the and in on to for with a at by de la le les du des el los las y von van der den und del di da dos &'.split(
    ' ',
  ),
)
/** Some of them stand between two names more often than within one. */
const between = new Set('and in on to for with at by &'.split(' '))
const numbered = new Set('season series episode part chapter volume vol'.split(' '))
const longest = 8

/**
 * The names in a text: runs of words with capitals, also around small words ("Game of Thrones"), and
 * short quoted phrases. A word that only begins a sentence is none. Every name that could be meant is
 * there ("The Crown" and "Crown"): which are used elsewhere, the index knows.
 */
export function namesIn(text: string, headline = ''): Name[] {
  const titled = ` ${keyOf(headline)} `
  const runs = [...capitalRuns(text), ...quotedRuns(text)]
  return runs.flatMap((run) => {
    const mayBeShorter = mayBeginWithAnotherWord(run, text) && !isTitled(run)
    const rest = mayBeShorter ? trimmedRun(run.slice(1), text) : []
    const variants = [...variantsOf(run, text), ...variantsOf(rest, text)]
    return variants.flatMap((tokens) => nameOf(tokens, text) ?? [])
  })

  /** Both words of "Stranger Things" are its, where the article's headline has them. */
  function isTitled([first, second]: Token[]) {
    return titled.includes(` ${first?.folded} ${second?.folded} `)
  }
}

/** The capital of "Perhaps Hidden Tides" may be the sentence's; "Will & Grace" is one name. */
function mayBeginWithAnotherWord([first, second]: Token[], text: string) {
  if (!first || !second || first.folded === 'the') return false
  return beginsSentence(text, first) && !isAmpersand(gapBetween(first, second, text))
}

/**
 * Single words with a capital that begin sentences: "Glastonbury rests." The index knows which of
 * them are names elsewhere.
 */
export function initialNamesIn(text: string): Name[] {
  return withCompounds(tokensOf(text), text).flatMap((token) =>
    token.isCapital && beginsSentence(text, token) ? (nameOf([token], text) ?? []) : [],
  )
}

function capitalRuns(text: string): Token[][] {
  const tokens = withCompounds(tokensOf(text), text)
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    const trimmed = trimmedRun(run, text)
    if (trimmed.length > 1 || (trimmed[0] && !beginsSentence(text, trimmed[0]))) runs.push(trimmed)
    run = []
  }
  for (const token of tokens) {
    const previous = run.at(-1)
    if (previous && !isJoint(gapBetween(previous, token, text), token)) close()
    if (token.isCapital || token.isNumber || (run.length > 0 && within.has(token.folded))) {
      run.push(token)
    } else close()
  }
  close()
  return runs
}

/** "Gi-hun" is one word of a name, though it goes on with a small letter; "Netflix-owned" is not. */
function withCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const previous = joined.at(-1)
    if (previous?.isCapital && isSecondPart(token, gapBetween(previous, token, text))) {
      joined.pop()
      joined.push({ ...previous, ...wholeOf(previous, token, text) })
    } else joined.push(token)
  }
  return joined
}

function isSecondPart({ folded, isCapital, isNumber }: Token, gap: string) {
  const isAdjective = /(?:ed|ing)$/.test(folded) || adjectives.has(folded)
  return /^[-‐]$/u.test(gap) && !isCapital && !isNumber && !isAdjective
}

/** They make an adjective of the name before them: "London-born". */
const adjectives = new Set(
  'born built era esque free friendly led like long made only run style wide'.split(' '),
)

function wholeOf({ start, folded }: Token, { end, folded: second }: Token, text: string) {
  return { word: text.slice(start, end), folded: `${folded} ${second}`, end }
}

function gapBetween(before: Token, after: Token, text: string) {
  return text.slice(before.end, after.start)
}

/** Without the small words and numbers at its ends, and the empty words that begin a sentence. */
function trimmedRun(run: Token[], text: string): Token[] {
  let from = 0
  let to = run.length
  const at = (index: number) => run[index]
  while (from < to) {
    const token = at(from)
    const next = to - from > 1 ? at(from + 1) : undefined
    const isArticle = token?.folded === 'the' && token.isCapital && next
    if (!token || (token.isCapital && (isArticle || !isEmptyWord(token.folded)))) break
    if (token.isCapital && next && beginsName(token, next, text)) break
    if (token.isNumber && next?.isCapital) break
    from += 1
  }
  while (to > from && !at(to - 1)?.isCapital && !at(to - 1)?.isNumber) to -= 1
  const trimmed = run.slice(from, to)
  return trimmed.some(({ isCapital }) => isCapital) ? trimmed : []
}

/** "Will & Grace" and "This Is Us" begin with words that say nothing by themselves. */
function beginsName(token: Token, next: Token, text: string) {
  const isInTheMiddle = !beginsSentence(text, token) && next.isCapital
  return isInTheMiddle || isAmpersand(gapBetween(token, next, text))
}

/** A colon joins a title to its subtitle, "Dune: Part Two"; which of both is meant, the index knows. */
function isJoint(gap: string, after: Token) {
  const isSubtitle = isColon(gap) && after.isCapital
  return isSubtitle || isAmpersand(gap) || /^(?:[ \u00a0]|[-‐–])$/u.test(gap)
}

function isColon(gap: string) {
  return /^:[ \u00a0]$/u.test(gap)
}

function isAmpersand(gap: string) {
  return /^[ \u00a0]&[ \u00a0]$/u.test(gap)
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
    // A quotation that ends like a sentence is speech, and no title.
    const isTitle = inside.length <= 6 && !/[.!?,]["”»]$/u.test(whole)
    const hasCapital = inside[0] !== undefined && (inside[0].isCapital || !/\p{Ll}/u.test(whole))
    return isTitle && hasCapital ? [inside] : []
  })
}

/** "June 2021", "12 November", "a Friday in June" */
function isOfDate({ folded, isNumber }: Token) {
  return isNumber || isDateWord(folded) || between.has(folded)
}

/** A run may be more than the name: it is tried without its number, its article, and what "and", "in" or an owner adds. */
function variantsOf(run: Token[], text: string): Token[][] {
  const plain = withoutNumber(run, text)
  const variants = [plain, ...(plain.length < run.length ? [] : [withoutLastNumber(run)])]
  if (plain[0]?.folded === 'the') variants.push(plain.slice(1))
  const cut = plain.findIndex((token, index) => {
    const before = plain[index - 1]
    if (before === undefined) return false
    if (between.has(token.folded) || endsInOwner(before)) return true
    const gap = gapBetween(before, token, text)
    // "Will" and "Grace" alone are not what "Will & Grace" is about.
    return isColon(gap) || (isAmpersand(gap) && index > 1 && plain.length - index > 1)
  })
  if (cut > 0) {
    const after = plain.slice(cut)
    if (after.every(isOfDate)) return variantsOf(plain.slice(0, cut), text)
    const [last, first] = [plain[cut - 1], after[0]]
    const isSubtitle = last && first && isColon(gapBetween(last, first, text))
    const trimmed = trimmedRun(after, text)
    // "No Way Home" is a title as it stands; "Part Two" says nothing.
    const rest = isSubtitle && trimmed.length > 0 ? after : trimmed
    variants.push(plain.slice(0, cut))
    if (rest.length > 1 || (rest[0] && !beginsSentence(text, rest[0]))) {
      variants.push(...variantsOf(rest, text))
    }
  }
  return variants.filter(({ length }) => length > 0)
}

/** "Tiny Pretty Things Season 2" is about Tiny Pretty Things; "Dune: Part Two" is a title. */
function withoutNumber(run: Token[], text: string): Token[] {
  const cut = run.findIndex((token, index) => {
    const before = run[index - 1]
    if (before === undefined || !numbered.has(token.folded)) return false
    return !isColon(gapBetween(before, token, text))
  })
  return cut > 0 ? run.slice(0, cut) : run
}

function withoutLastNumber(run: Token[]): Token[] {
  return run.length > 1 && run.at(-1)?.isNumber ? run.slice(0, -1) : []
}

function endsInOwner(token: Token | undefined) {
  return token !== undefined && /['’]s$/u.test(token.word)
}

function nameOf(tokens: readonly Token[], text: string): Name | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length > longest) return null
  if (tokens.length === 1 && isEmptyWord(first.folded)) return null
  if (tokens.every(isOfDate)) return null
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
