import type { Company } from '@/domain/visits/company'
import type { VisitName } from '@/domain/visits/visit'
import { answerOf, type Failure } from '../editorActions'

const patience = 8000

/** Says that the editor is open, and is told who else is in the article. */
export function attend(visit: VisitName, isOpening: boolean): Promise<Company | Failure> {
  return answerOf(ask(visit, isOpening))
}

async function ask(visit: VisitName, isOpening: boolean): Promise<Company | Failure> {
  const answer = await fetch('/api/visits/attend', {
    method: 'POST',
    body: JSON.stringify({ ...visit, isOpening }),
    signal: AbortSignal.timeout(patience),
  })
  return answer.json()
}

/** For a page that is being closed, which gets no answer any more. */
export function takeLeave(visit: VisitName) {
  navigator.sendBeacon('/api/visits/leave', JSON.stringify(visit))
}
