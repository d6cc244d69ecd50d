'use client'

import { CircleCheck } from 'lucide-react'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'
import { FindingList } from './FindingList'

type Props = {
  /** Null until they were looked for. */
  findings: LevelledFinding[] | null
  onGo: (place: Place) => void
}

/** What should be put right before readers see the article; each entry leads to its place. */
export function ChecksPanel({ findings, onGo }: Props) {
  if (!findings) return null
  return (
    <section aria-labelledby="checks" className="border-b px-4 py-4">
      <h2 id="checks" className="pb-2 font-semibold text-sm">
        Before publishing
      </h2>
      {findings.length === 0 ? (
        <p className="flex gap-2 text-positive text-sm">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          The checks found nothing to fix.
        </p>
      ) : (
        <FindingList findings={findings} onGo={onGo} />
      )}
    </section>
  )
}
