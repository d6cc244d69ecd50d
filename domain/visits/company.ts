import type { Actor } from '@/auth/policy'
import type { Tx } from '@/db/client'
import type { StoredPost } from '@/db/posts/find'
import type { NamedVisit } from '@/db/visits'
import { firstToAsk, livingVisits, secondsLeft } from './writer'

/** Somebody who has the article open; moments are milliseconds, because JSON carries it. */
export type Visitor = {
  name: string
  /** Another window of the one who asks. */
  isSamePerson: boolean
  since: number
  /** Since when they are the one who writes; null for those who only read. */
  writesSince: number | null
}

/** Two looks of a window that is in sight, and a little more. */
const ownSilence = 25_000

/** Who is in the article, as one of its visits is told. */
export type Company = {
  ok: true
  /** The post's, by which the editor sees that its text is not the newest. */
  version: number
  /** Whether it is this visit that may save. */
  isWriter: boolean
  others: Visitor[]
  /** Someone has asked the writer for the article. */
  request: { name: string; isOurs: boolean; secondsLeft: number } | null
  /** The writer said no to this visit. */
  isDeclined: boolean
}

export async function companyOf(
  tx: Tx,
  post: StoredPost,
  visitId: string,
  actor: Actor,
): Promise<Company> {
  const living = await livingVisits(tx, post.id)
  const us = living.find(({ id }) => id === visitId)
  const asker = firstToAsk(living)
  return {
    ok: true,
    version: post.version,
    isWriter: us !== undefined && us.writesSince !== null,
    others: living
      .filter((visit) => visit.id !== visitId && !isClosedWindow(visit, actor))
      .map((visit) => visitor(visit, actor)),
    request: asker && {
      name: asker.name,
      isOurs: asker.id === visitId,
      secondsLeft: secondsLeft(asker),
    },
    isDeclined: us !== undefined && us.declinedAt !== null,
  }
}

/** A crashed window took no leave, and nobody wants to meet themselves for as long as others are kept. */
function isClosedWindow({ userId, seenAt, writesSince }: NamedVisit, actor: Actor) {
  const isOurs = userId === actor.userId && writesSince === null
  return isOurs && Date.now() - seenAt.getTime() > ownSilence
}

function visitor({ name, userId, beganAt, writesSince }: NamedVisit, actor: Actor): Visitor {
  return {
    name,
    isSamePerson: userId === actor.userId,
    since: beganAt.getTime(),
    writesSince: writesSince?.getTime() ?? null,
  }
}
