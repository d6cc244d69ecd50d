'use client'

import { TriangleAlert } from 'lucide-react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { articleCount } from '../articleCount'
import type { SlotDraft } from './draft'
import type { SlotActions } from './slotActions'
import { type KnownReach, useReach } from './useReach'

type Props = { draft: SlotDraft; reachOfSlot: SlotActions['reachOfSlot'] }

/** How many articles a slot stands in, with the newest of them. */
export function ReachView({ draft, reachOfSlot }: Props) {
  const reach = useReach(draft, reachOfSlot)
  const posts = reach?.problem === null ? reach.posts.slice(0, 5) : []
  return (
    <Card>
      <CardHeader>
        <CardTitle>Where it applies</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-3 text-sm">
        <p role="status">{summaryOf(reach, draft.isOn)}</p>
        {posts.length > 0 && (
          <ul className="wrap-anywhere grid gap-2">
            {posts.map(({ id, title, slug, section }) => (
              <li key={id}>
                <a
                  href={`/${slug}`}
                  target="_blank"
                  rel="noreferrer"
                  className="font-medium underline-offset-4 hover:underline"
                >
                  {title}
                </a>
                <span className="block text-muted-foreground text-xs">
                  {section ?? 'In no section'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </CardContent>
    </Card>
  )
}

function summaryOf(reach: KnownReach, isOn: boolean) {
  if (reach === null) return 'Counting…'
  if (reach.problem !== null) return reach.problem
  if (reach.total === 0) {
    return (
      <span className="flex gap-2 text-notice">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        No published article matches, so readers see it nowhere. Name more sections, or take
        exceptions away.
      </span>
    )
  }
  const applies = isOn ? 'Applies to' : 'Off now. It would apply to'
  return `${applies} ${articleCount(reach.total)}${reach.total > 5 ? ', the newest of them:' : ':'}`
}
