/** A line that allows or disallows the paths that begin with its pattern. */
export type Rule = { allows: boolean; pattern: string }

/** The rules for those programs of which the names are given, in small letters. */
export type Group = { agents: string[]; rules: Rule[] }

/**
 * Reads a robots.txt (RFC 9309, section 2.2). What it does not know, it passes over: also the lines
 * of others, such as `Sitemap`, which end no group.
 */
export function parseRobots(text: string): Group[] {
  const groups: Group[] = []
  let group: Group | null = null
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [key, value] = parseLine(line)
    if (key === 'user-agent') {
      // Names that follow one another share what comes after them.
      if (group === null || group.rules.length > 0) {
        group = { agents: [], rules: [] }
        groups.push(group)
      }
      group.agents.push(nameIn(value))
    } else if (key === 'allow' || key === 'disallow') {
      group?.rules.push({ allows: key === 'allow', pattern: value })
    }
  }
  return groups
}

function parseLine(line: string): [key: string, value: string] {
  const [text = ''] = line.split('#')
  const colon = text.indexOf(':')
  if (colon === -1) return ['', '']
  return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()]
}

/** `*`, or the name of a program, without the version that some write after it. */
function nameIn(value: string) {
  return value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? '')
}
