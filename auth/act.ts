import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { log } from '@/log'
import { WorkersBusy } from '@/workers/run'
import { type Actor, NotAllowed } from './policy'
import { currentActor } from './session'
import { type StorageFailure, storageFailure } from './storageFailure'

export type ActionFailure =
  | { ok: false; error: 'invalid'; message: string; fields: Record<string, string> }
  | { ok: false; error: 'logged-out' | 'not-allowed' | 'busy' | 'unexpected'; message: string }
  | StorageFailure

/**
 * Makes a server action of a domain function: reads the input with the schema, takes the actor from
 * the session, and answers with a value whatever happens.
 */
export function act<Schema extends z.ZodType, Result>(
  schema: Schema,
  handler: (actor: Actor, input: z.output<Schema>) => Promise<Result>,
) {
  return async (input: z.input<Schema>): Promise<Result | ActionFailure> => {
    try {
      // Before the input is read: strangers get no work done, not even that.
      const actor = await currentActor()
      if (!actor) return loggedOut
      const parsed = schema.safeParse(input)
      return parsed.success ? await handler(actor, parsed.data) : invalid(parsed.error)
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof NotAllowed) return notAllowed
      if (error instanceof WorkersBusy) return busy
      const failure = storageFailure(error)
      if (failure) return failure
      log.error({ err: error }, 'A server action failed')
      return unexpected
    }
  }
}

/** What is wrong, with the first message of each field: of `links`, and of `links.0.url` within it. */
export function invalid(error: z.ZodError): ActionFailure {
  const fields: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    fields[String(path[0] ?? '')] ??= message
    fields[path.join('.')] ??= message
  }
  return {
    ok: false,
    error: 'invalid',
    message: error.issues[0]?.message ?? 'Check what you entered.',
    fields,
  }
}

export const loggedOut: ActionFailure = {
  ok: false,
  error: 'logged-out',
  message: 'You were logged out. Log in again in another tab, then try once more.',
}

export const notAllowed: ActionFailure = {
  ok: false,
  error: 'not-allowed',
  message: 'Your role does not allow this. Ask an administrator.',
}

export const busy: ActionFailure = {
  ok: false,
  error: 'busy',
  message: 'The server has too much to do at the moment. Try again in a minute.',
}

export const unexpected: ActionFailure = {
  ok: false,
  error: 'unexpected',
  message: 'Something went wrong on our side. Nothing was changed. Please try again.',
}
