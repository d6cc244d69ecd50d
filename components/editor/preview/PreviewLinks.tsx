'use client'

import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { MadeLink } from './MadeLink'
import { NewLinkForm } from './NewLinkForm'
import { PreviewLinkList } from './PreviewLinkList'
import type { PreviewActions } from './previewActions'
import { usePreviewLinks } from './usePreviewLinks'

type Props = { postId: string; siteUrl: string; actions: PreviewActions }

/** Secret links for people without an account: makes them, lists them, and withdraws them. */
export function PreviewLinks({ postId, siteUrl, actions }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { links, made, error, isPending, load, make, withdraw } = usePreviewLinks(postId, actions)

  function turn(next: boolean) {
    setIsOpen(next)
    if (next) load()
  }

  return (
    <Dialog open={isOpen} onOpenChange={turn}>
      <DialogTrigger asChild>
        <Button>
          <Link2 aria-hidden />
          Share <span className="max-sm:sr-only">the draft</span>
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Preview links"
        description="Whoever has such a link sees the draft as it is at that moment, without an account, until the link ends or is withdrawn."
      >
        <NewLinkForm isPending={isPending} onMake={make} />
        {error && (
          <p role="alert" className="text-destructive text-sm">
            {error}
          </p>
        )}
        {made && <MadeLink address={siteUrl + made.path} />}
        {links && <PreviewLinkList links={links} onWithdraw={withdraw} />}
      </DialogContent>
    </Dialog>
  )
}
