'use client'

import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DeviceSwitch } from './DeviceSwitch'
import { type Device, devices } from './devices'
import { PreviewFrame } from './PreviewFrame'
import { PreviewLinks } from './PreviewLinks'
import type { PreviewActions } from './previewActions'

type Props = {
  postId: string
  version: number
  siteUrl: string
  /** An article in the trash is shown to nobody else. */
  mayShare: boolean
  actions: PreviewActions
  onClose: () => void
}

/** The article as readers would get it: beside the text, or, where there is no room, in its place. */
export function PreviewPane({ postId, version, siteUrl, mayShare, actions, onClose }: Props) {
  const [device, setDevice] = useState<Device>('phone')
  const back = useRef<HTMLButtonElement>(null)

  // Does nothing where the button is not shown: beside the text, the author goes on writing.
  useEffect(() => back.current?.focus(), [])

  return (
    <section
      id="preview"
      aria-label="Preview"
      className="flex flex-col border-border bg-background max-lg:fixed max-lg:inset-0 max-lg:z-40 lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:border-l"
    >
      <div className="flex h-12 shrink-0 items-center gap-2 border-b px-2">
        <Button ref={back} variant="ghost" className="lg:hidden" onClick={onClose}>
          <ChevronLeft aria-hidden />
          Back <span className="max-sm:sr-only">to writing</span>
        </Button>
        <DeviceSwitch device={device} onChange={setDevice} />
        {mayShare && (
          <div className="ml-auto">
            <PreviewLinks postId={postId} siteUrl={siteUrl} actions={actions} />
          </div>
        )}
      </div>
      <PreviewFrame postId={postId} version={version} width={devices[device].width} />
    </section>
  )
}
