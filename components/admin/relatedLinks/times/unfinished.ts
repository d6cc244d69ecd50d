import { isValid } from 'date-fns'
import type { Times } from '@/domain/relatedLinks/active'
import type { Refusal } from '../blockActions'

/**
 * Refuses moments that are not typed to their end; null where there are none. Here and not on the
 * server, for on the way there they become none at all.
 */
export function unfinishedTimes({ activeFrom, activeUntil }: Times): Refusal | null {
  const fields = {
    ...(isUnfinished(activeFrom) && { activeFrom: message }),
    ...(isUnfinished(activeUntil) && { activeUntil: message }),
  }
  return Object.keys(fields).length > 0 ? { ok: false, error: 'unfinished', message, fields } : null
}

export function isUnfinished(date: Date | null) {
  return date !== null && !isValid(date)
}

const message = 'Give the whole date and time, or clear the field.'
