import { isSafeHref } from '@/content/link/href'
import type { AuthorProfile } from '@/domain/reading/views'

export function ProfileLinks({ author }: { author: AuthorProfile }) {
  const links = author.links.filter((link) => isSafeHref(link.url))
  if (links.length === 0) return null
  return (
    <ul
      aria-label={`${author.name} elsewhere`}
      className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small"
    >
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} rel="me noopener" className="link">
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
