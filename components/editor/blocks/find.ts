import { type BlockChoice, type BlockGroup, blockChoices, blockGroups } from '.'

/** The blocks that have, for each word of the query, one that begins with it; the named ones first. */
export function findBlocks(query: string): BlockChoice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (texts: string[]) => {
    const known = texts.flatMap((text) => text.toLowerCase().split(' '))
    return words.every((word) => known.some((other) => other.startsWith(word)))
  }
  const byName = blockChoices.filter(({ label }) => matches([label]))
  const byKeyword = blockChoices.filter(({ label, keywords }) => matches([label, ...keywords]))
  return [...new Set([...byName, ...byKeyword])]
}

/** A search puts the best first, in one group without a name. */
export function groupBlocks(found: BlockChoice[]): BlockGroup[] {
  const isEverything = found.length === blockChoices.length
  return isEverything ? blockGroups : [{ name: '', choices: found }]
}
