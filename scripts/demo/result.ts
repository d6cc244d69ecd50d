/** What a domain function answered, once it is clear that it did what it was asked to. */
export function done<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!isDone(result)) throw new Error(`The demo could not be made: ${JSON.stringify(result)}`)
  return result
}

function isDone<T extends { ok: boolean }>(result: T): result is Extract<T, { ok: true }> {
  return result.ok
}
