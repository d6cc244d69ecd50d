/** A day in UTC, as counts are kept by: today's, or that so many days before. */
export function dayBefore(days: number, now = new Date()): string {
  return new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
