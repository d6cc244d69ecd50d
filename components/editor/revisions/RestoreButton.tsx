'use client'

import { RotateCcw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { answerOf } from '../editorActions'
import { revisionsHref } from './address'
import type { RevisionActions } from './RevisionsScreen'

type Props = {
  post: { id: string; version: number }
  revisionId: string
  restore: RevisionActions['restoreRevision']
}

/** Goes on with an older text. The one in its place is kept, and can be had back. */
export function RestoreButton({ post, revisionId, restore }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const { id: postId, version: baseVersion } = post

  function run() {
    startTransition(async () => {
      const restored = await answerOf(restore({ postId, revisionId, baseVersion }))
      if (!restored.ok) {
        toast.error(restored.message)
        return
      }
      const { version, replacedId } = restored
      router.push(revisionsHref(postId))
      toastWithUndo(
        'Restored. It is the text that you go on with; readers see it when it is published.',
        () => restore({ postId, revisionId: replacedId, baseVersion: version }),
        { undone: 'The text is as it was before.', onUndone: router.refresh },
      )
    })
  }

  return (
    <Button variant="primary" isPending={isPending} onClick={run}>
      {!isPending && <RotateCcw aria-hidden />}
      Restore
    </Button>
  )
}
