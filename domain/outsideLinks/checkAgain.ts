import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { bringForward, findPage, updatePage } from '@/db/outsidePages'
import { offBy } from './isOn'

export const CheckAgain = z.object({ url: z.string().min(1).max(2048) })

type CheckProblem = { ok: false; error: 'off' | 'not-found'; message: string }

/** Puts a page before all others of its host. Its host is asked as rarely as ever. */
export async function checkAgain(
  actor: Actor,
  { url }: z.output<typeof CheckAgain>,
): Promise<{ ok: true } | CheckProblem> {
  authorise(actor, 'relatedLinks.checkOutside')
  if ((await offBy()) !== null) return isOff
  return transaction(async (tx) => {
    const page = await findPage(url, tx)
    if (!page) return notFound
    const dueAt = new Date(0)
    await updatePage(tx, url, { dueAt })
    bringForward(tx, page.host, dueAt)
    await recordAudit(tx, actor, 'relatedLinks.checkOutside', null, { url })
    return { ok: true }
  })
}

const isOff: CheckProblem = {
  ok: false,
  error: 'off',
  message:
    'The checker of outside links is turned off. An administrator can turn it on in Settings.',
}

const notFound: CheckProblem = {
  ok: false,
  error: 'not-found',
  message: 'Nothing links to this page any more, so that it is not checked.',
}
