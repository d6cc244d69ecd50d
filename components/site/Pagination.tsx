import type { ListView } from '@/domain/reading/views'
import { monthName } from './monthName'

export function Pagination({ list }: { list: ListView }) {
  if (!list.newer && !list.older) return null
  return (
    <nav aria-label="Pages" className="mt-12 flex items-baseline gap-6 border-t border-ink pt-4">
      {list.newer && (
        <a href={list.newer} rel="prev" className="link font-bold">
          <span aria-hidden="true">← </span>Newer
        </a>
      )}
      <p className="text-small text-muted">{monthName(list) ?? 'Newest'}</p>
      {list.older && (
        <a href={list.older} rel="next" className="link ms-auto font-bold">
          Older<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
