import type { ReactNode } from 'react'
import type { ListView } from '@/domain/reading/views'

type ListHeaderProps = { aside: ReactNode; list: ListView; children: ReactNode }

/** Who or what a list is about. */
export function ListHeader({ aside, list, children }: ListHeaderProps) {
  return (
    <header className="railed mb-10 lg:mb-14">
      <div className="on-rail mb-3 lg:mb-0 lg:pt-2">{aside}</div>
      <div className="off-rail">
        {children}
        {list.page > 1 && <p className="mt-4 text-small text-muted">Page {list.page}</p>}
      </div>
    </header>
  )
}
