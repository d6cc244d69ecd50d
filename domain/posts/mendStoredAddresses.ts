import { setImmediate as breathe } from 'node:timers/promises'
import { type Tx, transaction } from '@/db/client'
import { leadingTo, nextAddresses } from '@/db/ownAddresses'
import { mendBlock, mendPost } from './mendAddresses'
import { ownArticleAt, tidied } from './ownAddress'

/** Small enough that no request waits for it. */
const slice = 100

/**
 * Mends what earlier versions stored: links by the address of an article, and addresses written in
 * other ways than those by which they are found. Mostly there is nothing to write. Each article is
 * mended by itself, and nobody waits for more than one.
 */
export async function mendStoredAddresses(signal?: AbortSignal) {
  const seen = new Set<string>()
  async function mendEach(ids: string[], mend: (tx: Tx, id: string) => Promise<void>) {
    for (const id of ids) {
      if (signal?.aborted) return
      if (seen.has(id)) continue
      seen.add(id)
      await transaction((tx) => mend(tx, id))
      await breathe()
    }
  }
  let addresses = await nextAddresses('', slice)
  while (addresses.length > 0 && !signal?.aborted) {
    for (const address of addresses) {
      if (address === tidied(address) && !(await ownArticleAt(address))) continue
      const { postIds, blockIds } = await leadingTo(address)
      await mendEach(postIds, mendPost)
      await mendEach(blockIds, mendBlock)
    }
    await breathe()
    addresses = await nextAddresses(addresses.at(-1) ?? '', slice)
  }
}
