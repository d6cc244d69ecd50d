'use client'

import { type ComponentProps, type KeyboardEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { PopoverContent } from '@/components/ui/popover'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'
import { FindingList } from '../checks/FindingList'

type Props = Pick<ComponentProps<typeof PopoverContent>, 'onCloseAutoFocus'> & {
  findings: LevelledFinding[]
  isLive: boolean
  onGo: (place: Place) => void
  onPublish: () => void
  onClose: () => void
}

/** Names what the checks found before readers see it. Enter publishes all the same, where it may. */
export function PublishReview(props: Props) {
  const { findings, isLive, onGo, onPublish, onClose, onCloseAutoFocus } = props
  const main = useRef<HTMLButtonElement>(null)
  const blocking = findings.filter(isBlocking)
  const isBlocked = blocking.length > 0
  const deed = isLive ? 'Update' : 'Publish'

  return (
    <PopoverContent
      align="end"
      className="grid w-96 max-w-[calc(100vw-1rem)] gap-3 p-4"
      aria-labelledby="review"
      aria-describedby="review-list"
      onOpenAutoFocus={(event) => {
        event.preventDefault()
        main.current?.focus()
      }}
      {...(onCloseAutoFocus && { onCloseAutoFocus })}
    >
      <h2 id="review" className="font-semibold text-sm">
        {isBlocked ? 'Fix this before publishing' : `${deed} with ${warnings(findings.length)}?`}
      </h2>
      <div id="review-list">
        <FindingList findings={findings} onGo={onGo} />
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        {isBlocked ? (
          <Button ref={main} onClick={onClose}>
            Close
          </Button>
        ) : (
          <Button ref={main} variant="primary" onKeyDown={ignoreHeldKey} onClick={onPublish}>
            {deed} anyway
          </Button>
        )}
      </div>
    </PopoverContent>
  )
}

/** The key that opened this, held a little too long, must not answer it. */
function ignoreHeldKey(event: KeyboardEvent) {
  if (event.repeat) event.preventDefault()
}

export function isBlocking({ level }: LevelledFinding) {
  return level === 'block'
}

function warnings(count: number) {
  return count === 1 ? '1 warning' : `${count} warnings`
}
