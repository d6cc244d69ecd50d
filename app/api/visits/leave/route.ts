import { act } from '@/auth/act'
import { leave } from '@/domain/visits'
import { VisitName } from '@/domain/visits/visit'
import { answerTo } from '../answerTo'

const action = act(VisitName, leave)

/** What a page says that is being closed: only a beacon still gets out of it. */
export function POST(request: Request) {
  return answerTo(request, action)
}
