'use client'

import type { KeyboardEvent } from 'react'
import type { ListedPicture } from '@/domain/media/list'
import { thumbnail } from './thumbnail'

type Props = { pictures: ListedPicture[]; onChoose: (picture: ListedPicture) => void }

/** Pictures to choose from, with the Tab key or the arrows. */
export function PictureGrid({ pictures, onChoose }: Props) {
  return (
    <ul
      className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4"
      aria-label="Pictures"
      onKeyDown={moveFocus}
    >
      {pictures.map((picture) => (
        <li key={picture.id}>
          <button
            type="button"
            className="flex w-full cursor-pointer flex-col gap-1.5 rounded-md p-1.5 text-left hover:bg-accent"
            onClick={() => onChoose(picture)}
          >
            <img
              src={thumbnail(picture, 320)}
              alt=""
              loading="lazy"
              className="aspect-3/2 w-full rounded-sm bg-muted object-contain"
            />
            <span className="w-full truncate text-xs">{picture.fileName}</span>
            {picture.alt && <span className="sr-only">: {picture.alt}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const current = buttons.findIndex((button) => button.contains(document.activeElement))
  const step = stepOf(event.key, columnsOf(buttons))
  const next = buttons[current + step]
  if (step === 0 || current < 0 || !next) return
  event.preventDefault()
  next.focus()
}

function stepOf(key: string, columns: number) {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  }
  return steps[key] ?? 0
}

function columnsOf(buttons: HTMLElement[]) {
  const top = buttons[0]?.getBoundingClientRect().top
  return buttons.filter((button) => button.getBoundingClientRect().top === top).length
}
