import type { Chance } from './chance'
import type { Kind, Subject } from './writing'

export type Linkable = { number: number; subject: Subject; day: number; pull: number }

/** Editors have the habit of leading from one kind of article to another, of which the words know nothing. */
const next: Record<Kind, Kind[]> = {
  renewal: ['ending', 'date', 'cast'],
  cast: ['interview', 'review', 'where'],
  ending: ['renewal', 'real', 'music'],
  where: ['review', 'date', 'cast'],
  date: ['trailer', 'renewal', 'where'],
  trailer: ['date', 'cast', 'music'],
  interview: ['cast', 'ending', 'trailer'],
  review: ['where', 'ending', 'real'],
  real: ['ending', 'where', 'interview'],
  music: ['trailer', 'ending', 'review'],
}

/**
 * The articles that an editor linked to from this one, of those that were there already. The
 * process knows whom and what the articles are about, how much each is read (`pull`), and habits;
 * it reads no words, weighs no phrases, and one link in ten is arbitrary.
 */
export function chooseLinks(from: Linkable, older: Linkable[], chance: Chance): number[] {
  const chosen = new Set<number>()
  const wanted = chance.between(3, 7)
  for (let attempt = 0; attempt < wanted * 3 && chosen.size < wanted; attempt += 1) {
    const group = older.filter(motive(from, chance))
    const target = weighted(group, from, chance)
    if (target) chosen.add(target.number)
  }
  return [...chosen]
}

function motive({ subject }: Linkable, chance: Chance): (other: Linkable) => boolean {
  const { show, actor, kind } = subject
  const roll = chance.next()
  if (roll < 0.25)
    return (other) => other.subject.show === show && next[kind].includes(other.subject.kind)
  if (roll < 0.5) return (other) => other.subject.show === show
  if (roll < 0.62) {
    return (other) => show.franchise !== null && other.subject.show.franchise === show.franchise
  }
  if (roll < 0.77) {
    const someone = chance.happens(0.6) ? actor : chance.one(show.actors)
    return (other) => other.subject.actor === someone || other.subject.show.actors.includes(someone)
  }
  if (roll < 0.85) return (other) => other.subject.show.genre === show.genre
  if (roll < 0.9) return (other) => other.subject.show.network === show.network
  return () => true
}

/** Much-read and newer articles are picked more often, and chance has its say. */
function weighted(group: Linkable[], from: Linkable, chance: Chance): Linkable | undefined {
  const weights = group.map(({ pull, day }) => pull * (0.3 + Math.exp((day - from.day) / 250)))
  let left = chance.next() * weights.reduce((sum, weight) => sum + weight, 0)
  return group.find((_, index) => {
    left -= weights[index] ?? 0
    return left <= 0
  })
}
