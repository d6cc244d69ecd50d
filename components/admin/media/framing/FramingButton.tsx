'use client'

import { Crop } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Spinner } from '@/components/ui/spinner'
import type { Framing } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'

/** The only part of the admin area that needs the cropping library: fetched when it is opened. */
const FramingEditor = dynamic(() => import('./FramingEditor').then((file) => file.FramingEditor), {
  ssr: false,
  loading: () => <Spinner className="m-auto" />,
})

type Props = {
  /** The whole picture, whatever is shown of it. */
  picture: Picture
  framing: Framing | null
  /** The picture comes back with the files of the part. */
  onChange: (framing: Framing | null, picture: Picture) => void
}

/** Opens the dialog in which a picture is cropped, and given its focal point. */
export function FramingButton({ picture, framing, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">
          <Crop aria-hidden />
          Crop and focal point
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Crop and focal point"
        description="Only this use of the picture changes. The picture that was uploaded stays whole."
        className="min-h-[min(90dvh,34rem)] max-w-3xl"
      >
        <FramingEditor
          picture={picture}
          framing={framing}
          onApply={(...applied) => {
            setOpen(false)
            onChange(...applied)
          }}
          onCancel={() => setOpen(false)}
        />
      </DialogContent>
    </Dialog>
  )
}
