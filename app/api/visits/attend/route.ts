import { act } from '@/auth/act'
import { attend } from '@/domain/visits'
import { Attendance } from '@/domain/visits/attend'
import { answerTo } from '../answerTo'

const action = act(Attendance, attend)

/** Each open editor asks every few seconds who else is there. */
export function POST(request: Request) {
  return answerTo(request, action)
}
