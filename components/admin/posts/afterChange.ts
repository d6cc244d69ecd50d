export function headlineOf({ title }: { title: string }) {
  return title ? `“${title}”` : 'The untitled article'
}

export const listId = 'post-list'

/** The row that had the focus is about to go; whoever looks at the list goes on from where they are. */
export function focusList() {
  document.getElementById(listId)?.focus({ preventScroll: true })
}
