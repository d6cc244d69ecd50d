import { CircleAlert } from 'lucide-react'

/** Marks a picture that says nothing to those who cannot see it. */
export function MissingAlt() {
  return (
    <span className="inline-flex items-center gap-1 rounded-sm bg-notice-soft px-1.5 py-0.5 font-medium text-notice text-xs">
      <CircleAlert aria-hidden className="size-3.5" />
      Alt text missing
    </span>
  )
}
