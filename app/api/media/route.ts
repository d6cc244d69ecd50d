import { readConfig } from '@/config'
import { uploadPicture } from '@/domain/media'
import { FileName } from '@/domain/media/fileName'
import { tooLarge } from '@/domain/media/problems'
import { answerWithPicture } from './answer'
import { readBody } from './body'

/**
 * Takes the file as the whole body, its name as `?name=`: a form's parts would all have to be in
 * memory before their size is known.
 */
export async function POST(request: Request): Promise<Response> {
  return answerWithPicture(request, async (actor) => {
    const { maxUploadBytes } = readConfig()
    const fileName = FileName.parse(new URL(request.url).searchParams.get('name'))
    const bytes = await readBody(request, maxUploadBytes)
    if (!bytes) return tooLarge(maxUploadBytes)
    return uploadPicture(actor, { fileName, bytes, signal: request.signal })
  })
}
