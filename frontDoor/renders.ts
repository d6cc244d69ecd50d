import type { Stamp } from '../cache/sequence'

type Render<Result> = { stamp: Stamp; result: Promise<Result> }

type Lane<Result> = {
  underWay: Render<Result>
  /** The render that begins when this one ends, and its readers, who may leave before. */
  toCome: { result: Promise<Result>; isWantedBy: (() => boolean)[] } | null
}

/** All who waited for a render have left. */
export class NobodyWaits extends Error {}

/**
 * Renders each path once at a time. Readers who come while the database is as it was when the render
 * began join it; the others join the next one, which begins after the last of them came. So there is
 * one render under way and one to come for a path, however many changes and readers there are.
 */
export function makeRenders<Result>(begin: (path: string) => Render<Result>) {
  const lanes = new Map<string, Lane<Result>>()

  return { join }

  /** @param isWanted whether the reader still waits */
  function join(path: string, came: Stamp, isWanted: () => boolean) {
    const lane = lanes.get(path)
    if (!lane) return { result: start(path), isFirst: true }
    const { stamp, result } = lane.underWay
    if (stamp.epoch === came.epoch && stamp.number === came.number) {
      return { result, isFirst: false }
    }
    const isFirst = lane.toCome === null
    lane.toCome ??= { result: startAfter(path, lane), isWantedBy: [] }
    lane.toCome.isWantedBy.push(isWanted)
    return { result: lane.toCome.result, isFirst }
  }

  function start(path: string): Promise<Result> {
    const lane: Lane<Result> = { underWay: begin(path), toCome: null }
    lanes.set(path, lane)
    const end = () => {
      if (lane.toCome === null) lanes.delete(path)
    }
    lane.underWay.result.then(end, end)
    return lane.underWay.result
  }

  async function startAfter(path: string, lane: Lane<Result>): Promise<Result> {
    await lane.underWay.result.catch(() => undefined)
    lanes.delete(path)
    if (!lane.toCome?.isWantedBy.some((isWanted) => isWanted())) throw new NobodyWaits()
    return start(path)
  }
}
