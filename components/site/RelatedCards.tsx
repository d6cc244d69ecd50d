import type { ResolvedLink } from '@/domain/reading/views'
import { Picture } from './Picture'
import { RelatedLink } from './RelatedLink'

export function RelatedCards({ links }: { links: ResolvedLink[] }) {
  return (
    <ul className="mt-3 grid grid-cols-2 gap-x-5 gap-y-6 text-card font-bold">
      {links.map((link) => (
        <li key={link.href} className="relative">
          {link.card?.hero && (
            <Picture
              picture={link.card.hero}
              sizes="(min-width: 43rem) 19.5rem, 45vw"
              alt=""
              className="mb-2.5 aspect-3/2 w-full object-cover"
            />
          )}
          <RelatedLink link={link} className="after:absolute after:inset-0" />
        </li>
      ))}
    </ul>
  )
}
