/** Stands in for the answer of an action that never got one. */
export const unreachable = {
  ok: false as const,
  error: 'unreachable',
  message: 'The site did not answer. Check your connection, then try again.',
}
