import { Link } from '@/components/admin/Link'
import type { Neighbour } from '@/domain/linkMap/openNeighbourhood'
import { stateNames } from '@/domain/posts/stateNames'
import { KindLine } from './KindLine'
import { kindNames } from './kinds'
import { neighbourhoodHref } from './mapHref'

/** An article beside the one in the middle. A click puts it there. */
export function NeighbourBox({ neighbour }: { neighbour: Neighbour }) {
  const { id, title, section, kinds } = neighbour
  const hidden = hiddenBecause(neighbour)
  const [kind = 'text'] = kinds
  return (
    <li className="flex h-16 items-center gap-2">
      <KindLine kind={kind} className="lg:hidden" />
      <Link
        href={neighbourhoodHref(id)}
        className="group flex h-14 min-w-0 grow flex-col justify-center rounded-lg border bg-card px-2.5 hover:border-input-hover hover:bg-hover"
      >
        <span className="wrap-anywhere line-clamp-2 font-medium text-xs leading-4 group-hover:underline">
          {title || 'Untitled'}
        </span>
        <span className="truncate text-muted-foreground text-xs leading-4">
          {hidden && <span className="text-notice">{hidden} · </span>}
          {section && `${section} · `}
          {kinds.map((each) => kindNames[each]).join(', ')}
        </span>
      </Link>
    </li>
  )
}

/** Why readers do not get the link; null if they do. */
function hiddenBecause({ status, isTrashed }: Neighbour) {
  if (isTrashed) return stateNames.trashed
  return status === 'published' ? null : stateNames[status]
}
