import type { Chance } from './chance'
import type { Show } from './world'

/** The author has it in mind; readers see it only in the article's words. */
export type Subject = {
  kind: Kind
  show: Show
  /** Whom it is mostly about, of the show's cast. */
  actor: string
  season: number
}

export const kinds = [
  'renewal',
  'cast',
  'ending',
  'where',
  'date',
  'trailer',
  'interview',
  'review',
  'real',
  'music',
] as const
export type Kind = (typeof kinds)[number]

const headlines: Record<Kind, ((s: Subject) => string)[]> = {
  renewal: [
    ({ show, season }) => `${show.title} season ${season + 1}: is it cancelled?`,
    ({ show, season }) => `Will ${show.title} return for season ${season + 1}?`,
  ],
  cast: [
    ({ show }) => `Who is in the cast of ${show.title}?`,
    ({ actor }) => `Where have you seen ${actor} before?`,
  ],
  ending: [
    ({ show }) => `${show.title} ending explained`,
    ({ show, season }) => `What happens at the end of ${show.title} season ${season}?`,
  ],
  where: [
    ({ show }) => `Where to watch ${show.title}`,
    ({ show }) => `Is ${show.title} on ${show.network}?`,
  ],
  date: [
    ({ show, season }) => `When does ${show.title} season ${season} come out?`,
    ({ show }) => `${show.title}: release date and time`,
  ],
  trailer: [
    ({ show, season }) => `The trailer for ${show.title} season ${season}: five things to see`,
    ({ show }) => `First look at ${show.title}`,
  ],
  interview: [
    ({ actor }) => `${actor}: “I nearly said no”`,
    ({ actor, show }) => `${actor} on the hardest day of ${show.title}`,
  ],
  review: [
    ({ show, season }) => `${show.title} season ${season} review`,
    ({ show }) => `Is ${show.title} worth watching?`,
  ],
  real: [
    ({ show }) => `Is ${show.title} based on a true story?`,
    ({ show }) => `The real place behind ${show.title}`,
  ],
  music: [
    ({ show }) => `Every song in ${show.title}`,
    ({ show, season }) => `The soundtrack of ${show.title} season ${season}`,
  ],
}

const ofKind: Record<Kind, string[]> = {
  renewal: [
    'Nobody at the network has said a word about another run, which is seldom a good sign.',
    'The decision depends on how many people finish the episodes within a month.',
    'The writers have an outline for two further years, they told a festival audience.',
    'A cancellation has not been announced, and neither has a renewal.',
  ],
  cast: [
    'The faces are familiar, even where the names are not.',
    'Most of the ensemble met at the table read, a week before filming began.',
    'A newcomer takes the largest part, chosen from four thousand tapes.',
    'Two of the leads had worked together in the theatre.',
  ],
  ending: [
    'The last ten minutes answer one question and ask three others.',
    'Whether the final scene is a dream, the creators prefer not to say.',
    'The clue was in the very first episode, on the kitchen wall.',
    'It closes where it began, with a door left open.',
  ],
  where: [
    'A subscription is needed, though the first episode is free.',
    'It can be bought by the episode in most countries.',
    'Viewers abroad wait a week longer.',
    'The older seasons moved to another service in the spring.',
  ],
  date: [
    'All episodes arrive at once, at eight in the morning.',
    'The premiere was moved twice, the second time by a month.',
    'Filming ended in the autumn, so that the wait should not be long.',
    'A new episode follows every Thursday.',
  ],
  trailer: [
    'The clip lasts ninety seconds and shows more than it says.',
    'Look at the hand in the last frame.',
    'Fans counted eleven hints at the books.',
    'The song is a cover, recorded for the purpose.',
  ],
  interview: [
    'We met on a rainy morning, between two night shoots.',
    'The part came as a phone call during breakfast.',
    'There was a week in which nothing worked, and then it did.',
    'Asked about the rumours, there is a long laugh and no answer.',
  ],
  review: [
    'The middle drags, and then the story finds its feet.',
    'What it lacks in surprise it makes up for in warmth.',
    'Nobody who liked the beginning will be disappointed by the rest.',
    'The photography deserves a larger screen.',
  ],
  real: [
    'Some of it happened, though not in that order, and not there.',
    'The script is taken from a memoir that sold badly at first.',
    'Historians found two mistakes and forgave both.',
    'The village exists, and is tired of visitors.',
  ],
  music: [
    'The playlist mixes old records with songs written for the show.',
    'The theme was played on a piano that is out of tune on purpose.',
    'One track came out only this year, and is already everywhere.',
    'The composer used a choir of children for the last scene.',
  ],
}

const aboutShow: ((s: Subject, chance: Chance) => string)[] = [
  ({ show, season }) => `${show.title} has run for ${season} seasons on ${show.network}.`,
  ({ show }, chance) =>
    `In ${show.title}, ${chance.some(show.characters, 2).join(' and ')} keep a secret from everybody else.`,
  ({ show }) =>
    `The ${show.genre.name.toLowerCase()} was an unexpected success for ${show.network}.`,
  ({ show, actor }) => `${actor} has been part of ${show.title} since the beginning.`,
  ({ show, actor }, chance) => `${actor} plays ${chance.one(show.characters)} in ${show.title}.`,
  ({ show }, chance) =>
    `Beside them, ${chance.one(show.actors)} returns, if only for three episodes.`,
  ({ show }, chance) =>
    `Expect ${chance.some(show.genre.words, 3).join(', ')}, and not in that order.`,
  ({ show }, chance) =>
    `Much of it turns on the ${chance.one(show.genre.words)} that ${chance.one(show.characters)} would rather forget.`,
  // Not every sentence says the name.
  ({ show }, chance) => `${chance.one(show.characters)} is the one to watch, we think.`,
  (_, chance) => `The series was filmed in ${chance.between(40, 160)} days.`,
]

const filler = [
  'Here is what we know so far, and what we do not.',
  'We will keep this page up to date.',
  'Opinions differ, as the comments below show.',
  'That may change when the figures of the season are published.',
  'A spokesperson did not want to comment.',
  'It is not the first time that this happens in television.',
  'The answer is shorter than the question.',
  'Tonight, the cast appears together for the first time in years.',
  'At home, families argue about who gets the remote.',
  'Fame came late, and the debt of thanks is large.',
]

const asides = [
  (other: Show) => `Those who liked ${other.title} will feel at home.`,
  (other: Show) => `It has little in common with ${other.title}, whatever the posters say.`,
  (other: Show) => `${other.network} tried the same with ${other.title}.`,
]

export type Written = { title: string; paragraphs: string[] }

/** The article about a subject, in words put together from a newsroom's stock. */
export function write(subject: Subject, shows: Show[], chance: Chance): Written {
  const paragraphs = Array.from({ length: chance.between(5, 10) }, () =>
    paragraphOf(subject, chance),
  )
  // Comparisons with what has nothing to do with it.
  for (let count = chance.between(0, 2); count > 0; count -= 1) {
    paragraphs.splice(chance.upTo(paragraphs.length), 0, chance.one(asides)(chance.one(shows)))
  }
  return { title: chance.one(headlines[subject.kind])(subject), paragraphs }
}

function paragraphOf(subject: Subject, chance: Chance) {
  const about = chance.some(aboutShow, chance.between(1, 2)).map((say) => say(subject, chance))
  const general = chance.some([...ofKind[subject.kind], ...filler], chance.between(1, 2))
  return chance.some([...about, ...general], 4).join(' ')
}
