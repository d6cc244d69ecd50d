import type { Refusal } from './blockActions'

/** A failure is thrown, and shown by the field that searches. */
export async function answered<Thing>(action: Promise<Thing[] | Refusal>): Promise<Thing[]> {
  const answer = await action
  if (!Array.isArray(answer)) throw new Error(answer.message)
  return answer
}
