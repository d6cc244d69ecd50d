import { z } from 'zod'
import type { Destination, Target } from '@/content/linkChange/target'
import { ownBeginnings } from '../posts/ownAddress'

/** As addresses of the desk name it: by the id of an article, or an address. */
export function targetNamed(text: string): Target {
  const isId = z.uuid().safeParse(text).success
  return isId ? { kind: 'post', postId: text } : { kind: 'url', url: text }
}

/** Links to a page of this site are written with its host, by either protocol, and without. */
export function destinationOf(target: Target): Destination {
  if (target.kind === 'post') return target
  const beginnings = ownBeginnings()
  const own = beginnings.find((one) => target.url.startsWith(one))
  if (own === undefined || target.url.startsWith('//')) return { kind: 'url', urls: [target.url] }
  const rest = target.url.slice(own.length)
  return { kind: 'url', urls: beginnings.map((one) => one + rest) }
}
