import { z } from 'zod'

/** More than any beacon of ours has; longer ones are cut off. */
export const longestBeacon = 16 * 1024

/** A beacon has only the beginning of a link's address. */
export const addressLength = 99

/** The reader's acts on a link, as bits. */
export const wasSeen = 1
export const wasFollowed = 2

/**
 * `script.ts` sends this when a reader turns away from a page: its path, and of each related link
 * that they saw or followed its block (empty for one of the article's own), its place within the
 * block, the beginning of its address, and what they did.
 */
const Beacon = z.tuple([
  z
    .string()
    .max(500)
    .regex(/^\/[a-z0-9-]+$/),
  z
    .array(
      z.tuple([
        z.union([z.literal(''), z.uuid()]),
        z.int().min(0).max(99),
        z.string().min(1).max(addressLength),
        z
          .int()
          .min(wasSeen)
          .max(wasSeen | wasFollowed),
      ]),
    )
    .min(1)
    .max(200),
])

export type BeaconLink = z.output<typeof Beacon>[1][number]

/** Null for what is no beacon of ours. */
export function readBeacon(text: string): { path: string; links: BeaconLink[] } | null {
  const parsed = Beacon.safeParse(asJson(text))
  return parsed.success ? { path: parsed.data[0], links: parsed.data[1] } : null
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
