import type { Picture } from '@/domain/reading/views'

/** The picture of an author, or the first letter of the name, which stands beside it. */
export function AuthorFace({ name, avatar }: { name: string; avatar: Picture | null }) {
  const classes = 'size-8 shrink-0 rounded-full'
  if (avatar) {
    return (
      <img
        src={`/media/${avatar.id}/${avatar.widths[0]}.webp`}
        alt=""
        width={32}
        height={32}
        className={`${classes} object-cover`}
      />
    )
  }
  return (
    <span
      aria-hidden
      className={`${classes} grid place-items-center bg-muted font-semibold text-muted-foreground text-xs uppercase`}
    >
      {[...name][0]}
    </span>
  )
}
