'use client'

import { type CSSProperties, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import { arrive } from './arrive'
import { useSize } from './useSize'

type Props = {
  postId: string
  /** Of the text that the server has: with another, the preview is another. */
  version: number
  /** In CSS pixels: where there is less room, the page is shown smaller. */
  width: number
}

/**
 * The page that readers would get. A newer one is loaded behind it, unseen, and takes its place once
 * it is whole. Each is a frame of its own: one that changed its address would fill the way back.
 */
export function PreviewFrame({ postId, version, width }: Props) {
  const { element, size } = useSize()
  const [attempt, setAttempt] = useState(0)
  const [shown, setShown] = useState<string | null>(null)
  const [lost, setLost] = useState<string | null>(null)
  const frames = useRef(new Map<string, HTMLIFrameElement>())
  const wanted = `${version}.${attempt}`
  const names = shown === null || shown === wanted ? [wanted] : [shown, wanted]

  async function show(name: string, frame: HTMLIFrameElement) {
    const isThere = await arrive(frame, frames.current.get(shown ?? ''))
    // A newer one may be wanted by now.
    if (!frame.isConnected) return
    if (isThere) setShown(name)
    else setLost(name)
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col bg-muted">
      {lost === wanted && (
        <p
          role="alert"
          className="flex flex-wrap items-center justify-between gap-2 bg-notice-soft px-4 py-2 text-notice text-sm"
        >
          The preview did not arrive. What you write is not touched by that.
          <Button size="sm" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </Button>
        </p>
      )}
      <div ref={element} className="relative min-h-0 flex-1 overflow-hidden">
        {shown === null && lost !== wanted && (
          <p role="status" className="absolute inset-0 grid place-items-center">
            <Spinner />
            <span className="sr-only">Loading the preview…</span>
          </p>
        )}
        {size &&
          names.map((name) => (
            <iframe
              key={name}
              ref={(frame) => {
                if (frame) frames.current.set(name, frame)
                else frames.current.delete(name)
              }}
              title="The article as readers would get it"
              src={`/preview/post/${postId}?version=${name}`}
              // Without scripts. The same origin, so that this page can scroll it.
              sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              inert={name !== shown}
              className={`absolute top-0 left-0 origin-top-left border-0 bg-card ${name === shown ? '' : 'opacity-0'}`}
              style={placeIn(size, width)}
              onLoad={(event) => void show(name, event.currentTarget)}
            />
          ))}
      </div>
    </div>
  )
}

/** In the middle, as high as the room is. */
function placeIn(room: { width: number; height: number }, width: number): CSSProperties {
  const scale = Math.min(1, room.width / width)
  const left = (room.width - width * scale) / 2
  return {
    width,
    height: room.height / scale,
    transform: `translateX(${left}px) scale(${scale})`,
  }
}
