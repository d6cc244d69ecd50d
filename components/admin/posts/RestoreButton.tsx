'use client'

import { Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { unreachable } from '@/components/admin/unreachable'
import { Button } from '@/components/ui/button'
import type { ListedPost } from '@/domain/posts/list'
import { focusList, headlineOf } from './afterChange'
import type { ChangePost } from './PostMenu'

type Props = { post: Pick<ListedPost, 'id' | 'title' | 'status'>; restore: ChangePost }

export function RestoreButton({ post, restore }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const headline = headlineOf(post)

  function takeBack() {
    startTransition(async () => {
      const result = await restore({ postId: post.id }).catch(() => unreachable)
      if (!result.ok) {
        // It says what to do first: there must be time to read it.
        toast.error(`${headline} stays in the trash`, {
          description: result.message,
          duration: 20_000,
        })
        return
      }
      focusList()
      router.refresh()
      toast.success(`${headline} is back`, {
        description: post.status === 'published' ? 'Readers see it again.' : undefined,
      })
    })
  }

  return (
    <Button isPending={isPending} onClick={takeBack}>
      {!isPending && <Undo2 aria-hidden />}
      Restore
      <span className="sr-only"> {headline}</span>
    </Button>
  )
}
