import type { ActionResult } from '@/components/admin/result'
import type { PreviewDuration } from '@/domain/previews/durations'
import type { ListedPreviewLink } from '@/domain/previews/list'
import type { Failure } from '../editorActions'

/** What the preview asks of the server. */
export type PreviewActions = {
  listPreviewLinks: (input: {
    postId: string
  }) => Promise<{ ok: true; found: ListedPreviewLink[] } | Failure>
  makePreviewLink: (input: {
    postId: string
    lasts: PreviewDuration
  }) => Promise<{ ok: true; id: string; path: string } | Failure>
  withdrawPreviewLink: (input: { postId: string; linkId: string }) => Promise<ActionResult>
}
