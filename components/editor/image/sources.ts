import { describePictures } from '@/app/admin/media/actions'
import { copyPicture } from '@/components/admin/media/copyPicture'
import {
  type OnProgress,
  type UploadResult,
  uploadPicture,
} from '@/components/admin/media/uploadPicture'
import type { Picture } from '@/domain/reading/views'

/** Where the editor of a picture gets what the document does not hold. */
export type ImageSources = {
  upload: (file: File, onProgress: OnProgress) => Promise<UploadResult>
  /** Fetches a picture of another site. */
  copy: (url: string) => Promise<UploadResult>
  /** The pictures with these ids; those that do not exist are left out. */
  describe: (ids: string[]) => Promise<Picture[]>
}

/** The site's own. */
export const imageSources: ImageSources = {
  upload: uploadPicture,
  copy: copyPicture,
  describe,
}

async function describe(ids: string[]) {
  const answer = await describePictures(ids)
  if (!answer.ok) throw new Error(answer.message)
  return answer.pictures
}
