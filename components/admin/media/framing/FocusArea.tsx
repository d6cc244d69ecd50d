'use client'

import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react'
import type { FocalPoint, Framing } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'
import { thumbnail } from '../thumbnail'
import { CutPreviews } from './CutPreviews'

type Props = { picture: Picture; framing: Framing; onChange: (focus: FocalPoint) => void }

/** The picture with the point on it that every cut of it keeps: set with the mouse or the arrows. */
export function FocusArea({ picture, framing, onChange }: Props) {
  const hintId = useId()
  const area = useRef<HTMLDivElement>(null)
  const focus = framing.focus ?? middle
  const place = `${focus.x} % from the left, ${focus.y} % from the top`

  function follow(event: PointerEvent) {
    const box = area.current?.getBoundingClientRect()
    if (!box || event.buttons !== 1) return
    const { clientX, clientY } = event
    onChange({
      x: percent((clientX - box.left) / box.width),
      y: percent((clientY - box.top) / box.height),
    })
  }

  function grasp(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
    follow(event)
  }

  function press(event: KeyboardEvent) {
    const [right = 0, down = 0] = steps[event.key] ?? []
    if (right === 0 && down === 0) return
    event.preventDefault()
    const step = event.shiftKey ? 0.1 : 0.01
    onChange({
      x: percent(focus.x / 100 + right * step),
      y: percent(focus.y / 100 + down * step),
    })
  }

  return (
    <div className="grid gap-3">
      <div className="flex justify-center rounded-md bg-muted">
        <div
          ref={area}
          className="relative cursor-crosshair touch-none select-none"
          onPointerDown={grasp}
          onPointerMove={follow}
        >
          <img
            src={thumbnail(picture, 960)}
            alt={picture.alt || 'The picture'}
            width={picture.width}
            height={picture.height}
            draggable={false}
            className="h-auto max-h-[40dvh] w-auto max-w-full"
          />
          <button
            type="button"
            aria-label={`Focal point: ${place}`}
            aria-describedby={hintId}
            className="-translate-x-1/2 -translate-y-1/2 absolute size-8 cursor-grab rounded-full border-3 border-white bg-black/30 shadow-[0_0_0_2px_#000] focus-visible:outline-4 focus-visible:outline-ring focus-visible:outline-offset-4"
            style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
            onKeyDown={press}
          />
        </div>
      </div>
      <p role="status" className="font-medium text-sm tabular-nums">
        {framing.focus ? place : 'In the middle, until you choose another point'}
      </p>
      <p id={hintId} className="text-muted-foreground text-sm">
        Click what must stay in sight where the picture is cut to another shape, or move the point
        with the arrow keys, with Shift in longer steps.
      </p>
      <CutPreviews picture={picture} framing={framing} />
    </div>
  )
}

const middle: FocalPoint = { x: 50, y: 50 }

const steps: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function percent(fraction: number) {
  return Math.round(Math.min(1, Math.max(0, fraction)) * 100)
}
