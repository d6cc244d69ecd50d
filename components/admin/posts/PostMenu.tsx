'use client'

import { Ellipsis, Link2, PenLine, SquareArrowOutUpRight, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Link } from '@/components/admin/Link'
import { fromOlderHref } from '@/components/admin/linkChanges/fromOlderHref'
import type { ActionResult } from '@/components/admin/result'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { unreachable } from '@/components/admin/unreachable'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import type { ListedPost } from '@/domain/posts/list'
import { focusList, headlineOf } from './afterChange'

export type ChangePost = (input: { postId: string }) => Promise<ActionResult>

type Props = {
  post: Pick<ListedPost, 'id' | 'title' | 'href' | 'mayTrash' | 'mayChangeLinks'>
  trash: ChangePost
  restore: ChangePost
}

/** What can be done with one article of the list. */
export function PostMenu({ post, trash, restore }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const { id: postId, href } = post
  const headline = headlineOf(post)

  function moveToTrash() {
    startTransition(async () => {
      const result = await trash({ postId }).catch(() => unreachable)
      if (!result.ok) {
        toast.error(result.message)
        return
      }
      focusList()
      router.refresh()
      toastWithUndo(`${headline} is in the trash`, () => restore({ postId }), {
        undone: `${headline} is back`,
        onUndone: router.refresh,
      })
    })
  }

  return (
    <DropdownMenu modal={false}>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon"
          isPending={isPending}
          aria-label={`Actions for ${headline}`}
        >
          {!isPending && <Ellipsis aria-hidden />}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-64">
        <DropdownMenuItem asChild>
          <Link href={`/admin/posts/${postId}`}>
            <PenLine aria-hidden />
            Open
          </Link>
        </DropdownMenuItem>
        {href && (
          <DropdownMenuItem asChild>
            <a href={href} target="_blank" rel="noopener">
              <SquareArrowOutUpRight aria-hidden />
              View on the site
            </a>
          </DropdownMenuItem>
        )}
        {href && post.mayChangeLinks && (
          <DropdownMenuItem asChild>
            <Link href={fromOlderHref(postId)}>
              <Link2 aria-hidden />
              Link here from older articles
            </Link>
          </DropdownMenuItem>
        )}
        {post.mayTrash && (
          <>
            <DropdownMenuSeparator />
            <DropdownMenuItem variant="destructive" onSelect={moveToTrash}>
              <Trash2 aria-hidden />
              Move to the trash
            </DropdownMenuItem>
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
