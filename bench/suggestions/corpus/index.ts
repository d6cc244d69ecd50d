import { chanceFrom } from './chance'
import { chooseLinks, type Linkable } from './links'
import { makeWorld } from './world'
import { kinds, type Subject, type Written, write } from './writing'

export type CorpusArticle = Written & {
  number: number
  /** Days since the newsroom began. */
  day: number
  section: string
  tags: string[]
  /** Numbers of older articles. */
  links: number[]
  subject: Subject
}

type Size = { articles: number; shows: number }

/** The articles of an invented newsroom over three years, oldest first, the same for each seed. */
export function makeCorpus(seed: number, { articles, shows: showCount }: Size): CorpusArticle[] {
  const chance = chanceFrom(seed)
  const shows = makeWorld(chance, showCount)
  const byFame = shows.flatMap((show) => Array<typeof show>(Math.ceil(show.fame * 20)).fill(show))
  const subjects: Linkable[] = Array.from({ length: articles }, (_, number) => {
    const show = chance.one(byFame)
    const subject = {
      kind: chance.one(kinds),
      show,
      actor: chance.one(show.actors),
      season: chance.between(1, 4),
    }
    return { number, subject, day: (number * 1095) / articles, pull: chance.next() ** 2 + 0.1 }
  })
  return subjects.map((linkable) => {
    const { subject, day, number } = linkable
    return {
      ...write(subject, shows, chance),
      number,
      day,
      section: subject.show.genre.section,
      tags: tagsOf(),
      subject,
      links: chooseLinks(linkable, subjects.slice(0, number), chance),
    }

    /** As authors tag: what comes to mind. */
    function tagsOf() {
      const { show, actor } = subject
      const tags = [
        ...(chance.happens(0.55) ? [show.title] : []),
        ...(chance.happens(0.5) ? [show.genre.name] : []),
        ...(chance.happens(0.4) ? [show.network] : []),
        ...(chance.happens(0.25) ? [actor] : []),
        ...(chance.happens(0.1) ? [chance.one(shows).genre.name] : []),
      ]
      return [...new Set(tags)]
    }
  })
}
