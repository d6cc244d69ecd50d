import type { Refusal } from '../blockActions'

/**
 * What is refused, without the fields that were changed while the answer was on its way: it does not
 * speak of what stands in them now.
 */
export function stillRefused(refusal: Refusal, sent: object, now: object): Refusal {
  if (!refusal.fields || sent === now) return refusal
  const changed = changedFields(sent, now)
  const fields = Object.entries(refusal.fields).filter(
    ([path]) => !changed.includes(path.split('.')[0] ?? ''),
  )
  return {
    ...refusal,
    message: fields[0]?.[1] ?? changedMeanwhile,
    fields: Object.fromEntries(fields),
  }
}

function changedFields(sent: object, now: object) {
  const values = new Map(Object.entries(sent))
  return Object.entries(now).flatMap(([field, value]) => (values.get(field) === value ? [] : field))
}

const changedMeanwhile = 'It was changed while it was being saved. Save it again.'
