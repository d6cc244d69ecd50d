'use client'

import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'
import type { EditorActions } from '../editorActions'
import type { SaveState } from '../saving/autosave'

type Props = {
  postId: string
  saveState: SaveState
  /** Another number looks again, and takes the focus. */
  timesAsked: number
  checkPost: EditorActions['checkPost']
  onGo: (place: Place) => void
}

/** What should be mended before readers see the article; each leads to its place. */
export function ChecksPanel({ postId, saveState, timesAsked, checkPost, onGo }: Props) {
  const findings = useFindings(postId, saveState, timesAsked, checkPost)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (timesAsked > 0) heading.current?.focus()
  }, [timesAsked])

  if (!findings) return null
  return (
    <section aria-labelledby="checks" className="border-b px-4 py-4">
      <h2
        ref={heading}
        id="checks"
        tabIndex={-1}
        className="pb-2 font-semibold text-sm outline-none"
      >
        Before publishing
      </h2>
      {findings.length === 0 ? (
        <p className="flex gap-2 text-positive text-sm">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
          The checks find nothing to mend.
        </p>
      ) : (
        <ul className="grid gap-0.5">
          {findings.map((finding, index) => (
            <li key={`${finding.check}:${index}`}>
              <FindingLine finding={finding} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type LineProps = { finding: LevelledFinding; onGo: Props['onGo'] }

function FindingLine({ finding: { level, message, place }, onGo }: LineProps) {
  const isBlocking = level === 'block'
  const Icon = isBlocking ? OctagonAlert : TriangleAlert
  return (
    <button
      type="button"
      className="-mx-2 flex w-[calc(100%+1rem)] cursor-pointer gap-2 rounded-md px-2 py-1.5 text-left text-sm hover:bg-accent"
      onClick={() => onGo(place)}
    >
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${isBlocking ? 'text-destructive' : 'text-notice'}`}
      />
      <span>
        {isBlocking && <span className="font-medium text-destructive">Stops publishing: </span>}
        {message}
      </span>
    </button>
  )
}

/** Looked for again whenever the server has what is written; null until the first answer. */
function useFindings(
  postId: string,
  saveState: SaveState,
  timesAsked: number,
  checkPost: Props['checkPost'],
) {
  const [findings, setFindings] = useState<LevelledFinding[] | null>(null)
  const isSaved = saveState.kind === 'saved'

  // Asking again is what the number is for.
  useEffect(() => {
    if (!isSaved) return
    let isCurrent = true
    checkPost({ postId })
      .then((answer) => isCurrent && answer.ok && setFindings(answer.findings))
      // The next save asks again; what was found last stays.
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isSaved, postId, timesAsked, checkPost])

  return findings
}
