import type { ReactNode } from 'react'
import type { ListView } from '@/domain/reading/views'
import { monthName } from './monthName'

type ListHeaderProps = { aside: ReactNode; list: ListView; children: ReactNode }

/** Who or what a list is about. */
export function ListHeader({ aside, list, children }: ListHeaderProps) {
  const month = monthName(list)
  return (
    <header className="railed mb-10 lg:mb-14">
      <div className="on-rail mb-3 lg:mb-0 lg:pt-2">{aside}</div>
      <div className="off-rail">
        {children}
        {month && <p className="mt-4 text-small text-muted">{month}</p>}
      </div>
    </header>
  )
}
