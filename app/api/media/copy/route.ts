import { invalid } from '@/auth/act'
import { copyPicture } from '@/domain/media'
import { CopyPicture } from '@/domain/media/copy'
import { answerWithPicture } from '../answer'

/**
 * Fetches a picture from another site. No server action: a browser sends one of these at a time,
 * and saves would wait for the other site.
 */
export async function POST(request: Request): Promise<Response> {
  return answerWithPicture(request, async (actor) => {
    const input = CopyPicture.safeParse(await request.json().catch(() => null))
    return input.success ? copyPicture(actor, input.data, request.signal) : invalid(input.error)
  })
}
