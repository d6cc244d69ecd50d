/** A private window may keep nothing, and a full disk has no room. */
export function KeptNowhereNotice() {
  return (
    <p role="status" className="border-t bg-notice-soft px-4 py-2 text-notice text-sm">
      This browser keeps no copy of what you write: it is in a private window, or has no room. Leave
      the page only when it says “Saved” above.
    </p>
  )
}
