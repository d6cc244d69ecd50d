import type { CopyAnswer } from '@/domain/media/copy'
import { siteDidNotAnswer, type UploadResult } from './uploadPicture'

/** Lets the site fetch a picture of another one. Answers with a value whatever happens. */
export async function copyPicture(url: string): Promise<UploadResult> {
  try {
    const response = await fetch('/api/media/copy', {
      method: 'POST',
      body: JSON.stringify({ url }),
    })
    return (await response.json()) as CopyAnswer
  } catch {
    return siteDidNotAnswer
  }
}
