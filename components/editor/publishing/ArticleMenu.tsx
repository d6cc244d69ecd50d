import { Ellipsis, EyeOff, Link2, SquareArrowOutUpRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { fromOlderHref } from '@/components/admin/linkChanges/fromOlderHref'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { RevisionItems } from '../revisions/RevisionItems'
import { UnpublishQuestion } from './UnpublishQuestion'
import type { Publishing } from './usePublishing'

/** What is done with the article now and then. */
export function ArticleMenu({ publishing }: { publishing: Publishing }) {
  const { postId, isLive, isTrashed, mayPublish, mayChangeLinks, knownSlug, unpublish, trash } =
    publishing
  const [isAsking, setAsking] = useState(false)
  if (isTrashed) return null
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label="More">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end" className="w-64">
          {isLive && knownSlug && (
            <DropdownMenuItem asChild>
              <a href={`/${knownSlug}`} target="_blank" rel="noopener">
                <SquareArrowOutUpRight aria-hidden />
                View on the site
              </a>
            </DropdownMenuItem>
          )}
          {isLive && mayChangeLinks && (
            <DropdownMenuItem asChild>
              <a href={fromOlderHref(postId)} target="_blank" rel="noopener">
                <Link2 aria-hidden />
                Link here from older articles
              </a>
            </DropdownMenuItem>
          )}
          <RevisionItems publishing={publishing} />
          {isLive && mayPublish && (
            <DropdownMenuItem onSelect={() => setAsking(true)}>
              <EyeOff aria-hidden />
              Unpublish
            </DropdownMenuItem>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="destructive" disabled={isLive && !mayPublish} onSelect={trash}>
            <Trash2 aria-hidden />
            Move to the trash
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <UnpublishQuestion isOpen={isAsking} onOpenChange={setAsking} onUnpublish={unpublish} />
    </>
  )
}
