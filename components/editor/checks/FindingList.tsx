import { OctagonAlert, TriangleAlert } from 'lucide-react'
import type { LevelledFinding } from '@/domain/checks/check'
import type { Place } from '@/domain/checks/list'

type Props = { findings: LevelledFinding[]; onGo: (place: Place) => void }

/** What the checks found; each entry leads to its place. */
export function FindingList({ findings, onGo }: Props) {
  return (
    <ul className="grid gap-0.5">
      {findings.map((finding, index) => (
        <li key={`${finding.check}:${index}`}>
          <FindingLine finding={finding} onGo={onGo} />
        </li>
      ))}
    </ul>
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
