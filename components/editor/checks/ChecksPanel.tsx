'use client'

import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'
import type { EditorActions } from '../editorActions'
import type { SaveState } from '../saving/autosave'

type Props = {
  postId: string
  saveState: SaveState
  checkPost: EditorActions['checkPost']
  onGo: (place: Place) => void
}

/** What should be mended before readers see the article; each leads to its place. */
export function ChecksPanel({ postId, saveState, checkPost, onGo }: Props) {
  const findings = useFindings(postId, saveState, checkPost)
  if (!findings) return null
  return (
    <section aria-labelledby="checks" className="border-b px-4 py-4">
      <h2 id="checks" className="pb-2 font-semibold text-sm">
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

function FindingLine({
  finding: { level, message, place },
  onGo,
}: {
  finding: LevelledFinding
  onGo: Props['onGo']
}) {
  const Icon = level === 'block' ? OctagonAlert : TriangleAlert
  const content = (
    <>
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${level === 'block' ? 'text-destructive' : 'text-notice'}`}
      />
      <span>
        {level === 'block' && <span className="sr-only">Must be mended: </span>}
        {message}
      </span>
    </>
  )
  const classes = '-mx-2 flex w-[calc(100%+1rem)] gap-2 rounded-md px-2 py-1.5 text-left text-sm'
  if (place === null) return <p className={classes}>{content}</p>
  return (
    <button
      type="button"
      className={`${classes} cursor-pointer hover:bg-accent`}
      onClick={() => onGo(place)}
    >
      {content}
    </button>
  )
}

/** Looked for again whenever the server has what is written; null until the first answer. */
function useFindings(postId: string, saveState: SaveState, checkPost: Props['checkPost']) {
  const [findings, setFindings] = useState<LevelledFinding[] | null>(null)
  const isSaved = saveState.kind === 'saved'

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
  }, [isSaved, postId, checkPost])

  return findings
}
