import type { AuthorProfile } from '@/domain/reading/views'
import { Picture } from './Picture'

type AvatarProps = { author: AuthorProfile; className: string; sizes: string }

/** The name stands beside it: the face adds nothing for those who do not see it. */
export function Avatar({ author, className, sizes }: AvatarProps) {
  if (!author.avatar) return null
  return (
    <Picture
      picture={author.avatar}
      sizes={sizes}
      alt=""
      className={`${className} shrink-0 rounded-full object-cover`}
    />
  )
}
