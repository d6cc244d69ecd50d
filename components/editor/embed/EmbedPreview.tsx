import { Play } from 'lucide-react'
import { thumbnail } from '@/components/admin/media/thumbnail'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'
import type { EmbedAttributes } from '@/content/embed/node'
import type { Shape } from '@/content/embed/provider'
import type { Embedded } from '@/content/embed/source'
import type { Picture } from '@/domain/reading/views'

type Props = {
  shown: Embedded
  embed: EmbedAttributes
  picture: Picture | null
  isAsking: boolean
}

/** What readers see before they load it. Nothing of the other site is loaded here either. */
export function EmbedPreview({ shown: { name, verb }, embed, picture, isAsking }: Props) {
  return (
    <>
      <div
        className={cn(
          'relative flex items-end overflow-hidden rounded-sm',
          picture ? 'bg-muted' : 'border',
          boxes[embed.shape],
        )}
      >
        {picture && (
          <img
            src={thumbnail(picture, 640)}
            alt=""
            draggable={false}
            className="absolute inset-0 size-full object-cover"
          />
        )}
        <span className="relative m-3 flex items-center gap-2 bg-black/85 px-3 py-1.5 font-sans text-sm text-white">
          {(verb === 'Watch' || verb === 'Listen') && (
            <Play aria-hidden className="size-3.5 fill-current" />
          )}
          Load from {name}
        </span>
      </div>
      <p role="status" className="mt-2 flex items-center gap-2 font-sans text-sm">
        {isAsking && <Spinner className="text-muted-foreground" />}
        {isAsking
          ? `Asking ${name} for title and picture…`
          : embed.title || <span className="text-muted-foreground">No title yet</span>}
      </p>
    </>
  )
}

/** Smaller than on the page, where they leave room for what is loaded. */
const boxes: Record<Shape, string> = {
  wide: 'aspect-video max-h-80 w-full',
  square: 'aspect-square max-h-80 max-w-80',
  tall: 'h-80 w-full max-w-[11.25rem]',
  post: 'h-40 max-w-md',
  bar: 'h-24 w-full',
  list: 'h-40 w-full',
}
