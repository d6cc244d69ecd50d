const day = 24 * 60 * 60 * 1000

/** How long a preview link can last, in milliseconds. */
const lengths = { day, week: 7 * day, month: 30 * day }

export const previewDurations = ['day', 'week', 'month'] as const
export type PreviewDuration = (typeof previewDurations)[number]

export function endOf(lasts: PreviewDuration): Date {
  return new Date(Date.now() + lengths[lasts])
}
