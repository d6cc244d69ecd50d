export function headlineOf({ title }: { title: string }) {
  return title ? `“${title}”` : 'The untitled article'
}

export const listId = 'post-list'

/** The row that had the focus is about to go. */
export function focusList() {
  document.getElementById(listId)?.focus()
}

export const unreachable = {
  ok: false as const,
  error: 'unreachable',
  message: 'The site did not answer. Check your connection, then try again.',
}
