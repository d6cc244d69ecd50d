import { likeness } from './keys'
import type { Candidate } from './nearest'

/** How much each thing counts; chosen by the measurement in `bench/suggestions`. */
export const importance = {
  words: 0.3,
  likeness: 1.5,
  named: 0.8,
  tags: 0.3,
  section: 0.15,
  recent: 0.3,
  followed: 0.2,
  /** How much an article loses that is about the same as one that stands before it. */
  repetition: 0.1,
}

export type Importance = typeof importance
export type Ranked = Candidate & { score: number }

/**
 * The articles to suggest, the best first, and hardly two about the same while there are others. None
 * is suggested that shares nothing with the draft.
 */
export function rank(
  candidates: Candidate[],
  howMany: number,
  now: Date,
  counts: Importance = importance,
): Ranked[] {
  const left = candidates
    .filter(({ shared }) => shared.length > 0)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, now, counts), repeats: 0 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
  const chosen: Ranked[] = []
  while (chosen.length < howMany && left.length > 0) {
    const worth = left.map(({ score, repeats }) => score - counts.repetition * repeats)
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1)
    if (!next) break
    chosen.push(next)
    for (const other of left) {
      other.repeats = Math.max(other.repeats, likeness(next.keys, other.keys))
    }
  }
  return chosen
}

function scoreOf(candidate: Candidate, now: Date, counts: Importance) {
  return (
    counts.words * candidate.words +
    counts.likeness * candidate.likeness +
    counts.named * candidate.named +
    counts.tags * candidate.tags +
    counts.section * candidate.section +
    counts.recent * recency(candidate.publishedAt, now) +
    counts.followed * followRate(candidate)
  )
}

const halfLife = 180 * 24 * 60 * 60 * 1000

function recency(publishedAt: Date, now: Date) {
  return 0.5 ** (Math.max(0, now.getTime() - publishedAt.getTime()) / halfLife)
}

/** From 0 to 1. A tenth is a lot; what few readers saw so far is taken for what is usual. */
function followRate({ seen, followed }: Candidate) {
  const usual = { seen: 100, followed: 2 }
  return Math.min(1, (10 * (followed + usual.followed)) / (seen + usual.seen))
}
