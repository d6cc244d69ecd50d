import { CircleAlert } from 'lucide-react'

/** What is wrong with a form as a whole; read out when it appears. */
export function FormError({ message }: { message: string }) {
  return (
    <div role="alert" className="empty:absolute">
      {message && (
        <p className="flex gap-2 rounded-md bg-destructive-soft px-3 py-2 text-destructive text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {message}
        </p>
      )}
    </div>
  )
}
