/** The sign of the product, as in the browser's tab. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="6" className="fill-primary" />
      <path d="M13.5 9h5v18h-5z" className="fill-primary-foreground" />
      <path d="M5 7h27v4H5z" fill="#e8324f" />
    </svg>
  )
}
