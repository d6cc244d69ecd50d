import { uuidv7 } from 'uuidv7'
import type { Actor } from '@/auth/policy'
import { ask } from './ask'
import { sessionCookie } from './sessionCookie'

/** Says to a running site that an editor of the article was opened: the smallest change there is. */
export async function attend(siteUrl: string, actor: Actor, postId: string) {
  const visit = { postId, visitId: uuidv7(), userId: actor.userId, isOpening: true }
  const { status, bytes } = await ask(siteUrl, '/api/visits/attend', {
    method: 'POST',
    headers: { cookie: await sessionCookie(actor), 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(visit),
  })
  const answer: { error?: string; message?: string } = JSON.parse(bytes.toString())
  return { status, error: answer.error ?? null, message: answer.message ?? '', visit }
}
