type CaptionProps = { caption: string; credit?: string; className: string }

/** What is said of a picture, and whose it is; nothing where there is neither. */
export function Caption({ caption, credit = '', className }: CaptionProps) {
  if (!caption && !credit) return null
  return (
    <figcaption className={className}>
      {caption}
      {caption && credit && ' '}
      {credit && <span className="text-muted">{credit}</span>}
    </figcaption>
  )
}
