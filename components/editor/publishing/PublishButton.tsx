'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverTrigger } from '@/components/ui/popover'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'
import { isBlocking, PublishReview } from './PublishReview'
import type { Publishing } from './usePublishing'

type Props = { publishing: Publishing; onGo: (place: Place) => void }

/** Shows readers what is written, once it is known what stands in the way: at once, if nothing does. */
export function PublishButton({ publishing, onGo }: Props) {
  const { isLive, hasChanges, isPending, isTrashed, mayPublish, review } = publishing
  const chosen = useRef<Place | null>(null)
  if (isTrashed) return null
  if (!mayPublish) {
    return (
      <p className="text-muted-foreground text-sm max-sm:hidden">
        An editor publishes this article
      </p>
    )
  }
  const isIdle = isPending || !hasChanges
  const verb = isLive ? (hasChanges ? 'Update' : 'Published') : 'Publish'
  const findings = (hasChanges && publishing.findings) || []

  function go(place: Place) {
    chosen.current = place
    publishing.closeReview()
  }

  /** The popover gives the focus back when it is gone: to the place, where one was chosen. */
  function afterClosing(event: Event) {
    const place = chosen.current
    chosen.current = null
    if (!place) return
    event.preventDefault()
    onGo(place)
  }

  return (
    <Popover
      open={review !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) publishing.closeReview()
        else if (!isIdle) publishing.publish()
      }}
    >
      <PopoverTrigger asChild>
        {/* Never disabled: it would lose the focus with the press that publishes. */}
        <Button
          variant="primary"
          aria-label={findings.length > 0 ? `${verb}, ${wordsOf(findings)}` : undefined}
          aria-disabled={isIdle}
          aria-busy={isPending || undefined}
        >
          {verb}
          {findings.length > 0 && <Count findings={findings} />}
        </Button>
      </PopoverTrigger>
      {review && (
        <PublishReview
          findings={review}
          isLive={isLive}
          onGo={go}
          onPublish={publishing.publishAnyway}
          onClose={publishing.closeReview}
          onCloseAutoFocus={afterClosing}
        />
      )}
    </Popover>
  )
}

/** So that nobody presses the button without knowing. */
function Count({ findings }: { findings: LevelledFinding[] }) {
  const { count, isBlocked } = counted(findings)
  return (
    <span
      className={`-mr-1 min-w-5 rounded-full px-1.5 text-center text-xs leading-5 tabular-nums ${isBlocked ? 'bg-destructive text-destructive-foreground' : 'bg-notice-soft text-notice'}`}
    >
      {count}
    </span>
  )
}

function wordsOf(findings: LevelledFinding[]) {
  const { count, isBlocked } = counted(findings)
  if (isBlocked) return `${count} to fix first`
  return count === 1 ? '1 warning' : `${count} warnings`
}

function counted(findings: LevelledFinding[]) {
  const blocking = findings.filter(isBlocking).length
  return { count: blocking || findings.length, isBlocked: blocking > 0 }
}
