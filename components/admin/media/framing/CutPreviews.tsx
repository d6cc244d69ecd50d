import type { Framing } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'
import { thumbnail } from '../thumbnail'
import { cutOf } from './cut'

type Props = { picture: Picture; framing: Framing }

/** How the picture looks where the site cuts it: on cards, in rows, on a phone. */
export function CutPreviews({ picture, framing }: Props) {
  return (
    <ul aria-label="How it is cut" className="flex flex-wrap items-end gap-3">
      {shapes.map(({ name, ratio }) => {
        const { left, top, width, height } = cutOf(picture, framing, ratio)
        return (
          <li key={name} className="grid gap-1">
            <div
              className="relative h-20 overflow-hidden rounded-sm bg-muted"
              style={{ aspectRatio: ratio }}
            >
              <img
                src={thumbnail(picture, 320)}
                alt=""
                draggable={false}
                className="absolute max-w-none"
                style={{
                  left: `${(-left / width) * 100}%`,
                  top: `${(-top / height) * 100}%`,
                  width: `${100 / width}%`,
                  height: `${100 / height}%`,
                }}
              />
            </div>
            <span className="text-muted-foreground text-xs">{name}</span>
          </li>
        )
      })}
    </ul>
  )
}

const shapes = [
  { name: 'Card', ratio: 3 / 2 },
  { name: 'Row on a phone', ratio: 1 },
  { name: 'Across the window', ratio: 5 / 2 },
]
