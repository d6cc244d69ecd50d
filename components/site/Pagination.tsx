import type { ListView } from '@/domain/reading/views'

export function Pagination({ list }: { list: ListView }) {
  if (!list.newer && !list.older) return null
  return (
    <nav aria-label="Pages">
      {list.newer && (
        <a href={list.newer} rel="prev">
          Newer
        </a>
      )}
      <span>Page {list.page}</span>
      {list.older && (
        <a href={list.older} rel="next">
          Older
        </a>
      )}
    </nav>
  )
}
