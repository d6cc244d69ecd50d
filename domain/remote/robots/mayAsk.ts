import type { Group, Rule } from './parse'

/**
 * Whether the program of that name may ask for the path, its query included (RFC 9309, section
 * 2.2.2): by the longest pattern that fits, and of two as long, by the one that allows.
 */
export function mayAsk(groups: Group[], agent: string, path: string): boolean {
  if (path === '/robots.txt') return true
  const asked = comparable(path)
  let allows = true
  let longest = 0
  for (const rule of rulesFor(groups, agent.toLowerCase())) {
    const pattern = comparable(rule.pattern)
    if (pattern.length < longest || !fits(pattern, asked)) continue
    // Without a pattern, a rule is about nothing.
    if (pattern.length > longest) allows = rule.allows
    else if (pattern !== '' && rule.allows) allows = true
    longest = pattern.length
  }
  return allows
}

/** All groups of that name together; those of `*` where there is none. */
function rulesFor(groups: Group[], agent: string): Rule[] {
  const own = groups.filter(({ agents }) => agents.includes(agent))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  return chosen.flatMap(({ rules }) => rules)
}

/**
 * Whether the pattern fits the beginning of the path: `*` is any characters, `$` at its end is the end
 * of the path. Each part is looked for as early as it can stand, which no pattern makes slow; a
 * regular expression could be made to try for ever.
 */
function fits(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$')
  const [first = '', ...parts] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let place = first.length
  const last = toTheEnd ? parts.pop() : undefined
  for (const part of parts) {
    const found = path.indexOf(part, place)
    if (found === -1) return false
    place = found + part.length
  }
  if (!toTheEnd) return true
  if (last === undefined) return place === path.length
  return path.length - last.length >= place && path.endsWith(last)
}

/** Written in one way: what may stand as itself does, and all else as large hexadecimal digits. */
function comparable(path: string): string {
  return path
    .replaceAll(/%[0-9a-f]{2}/gi, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
    })
    .replaceAll(/[^\x21-\x7e]/gu, (character) => escapedAs(character))
}

/** Half of a character, which no text should have, has no escape of its own. */
function escapedAs(character: string) {
  return encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\uFFFD' : character)
}
