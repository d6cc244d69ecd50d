import { frameAddress } from '@/content/embed/address'
import type { Shape } from '@/content/embed/provider'
import type { Embedded } from '@/content/embed/source'
import type { Picture as PictureView } from '@/domain/reading/views'
import { Picture } from './Picture'

type EmbedProps = {
  embed: Embedded & { shape: Shape; title: string; picture: PictureView | null }
}

/**
 * Something of another site, which hears nothing of the reader until they ask for it: over the
 * picture lies a frame with a page of our own, whose one link loads the other site in its place.
 */
export function Embed({ embed }: EmbedProps) {
  const { key, id, name, verb, original, shape, title, picture } = embed
  const isQuoted = shape === 'post' && picture === null
  return (
    <figure className={widths[shape]} data-shape={shape}>
      <div
        className={`relative overflow-hidden ${boxes[shape]} ${picture ? 'bg-rule' : unillustrated}`}
      >
        {picture && (
          <Picture picture={picture} sizes={sizes} alt="" className="size-full object-cover" />
        )}
        {isQuoted && <p className="p-5 leading-[1.36]">{title}</p>}
        <iframe
          src={frameAddress(key, id)}
          title={title ? `${name}: ${title}` : `From ${name}`}
          loading="lazy"
          className="absolute inset-0 size-full print:hidden"
        />
      </div>
      <figcaption className="mt-2.5 text-small">
        {!isQuoted && title && `${title} `}
        <a
          href={original}
          rel="noopener"
          className="text-muted underline decoration-thread decoration-1 underline-offset-[0.16em] hover:decoration-2"
        >
          {verb} on {name}
        </a>
      </figcaption>
    </figure>
  )
}

/** On paper there is nothing to make room for. */
const unillustrated = 'border border-rule print:aspect-auto print:h-auto print:border-0'

const sizes = '(min-width: 43rem) 40rem, calc(100vw - 2.5rem)'

const widths: Record<Shape, string | undefined> = {
  wide: undefined,
  square: 'max-w-[28rem]',
  tall: 'max-w-[22rem]',
  post: 'max-w-[34rem]',
  bar: undefined,
  list: undefined,
}

/** As high as what is loaded, whose size nobody tells us: what is higher scrolls in it. */
const boxes: Record<Shape, string> = {
  wide: 'aspect-video',
  square: 'aspect-square',
  tall: 'aspect-[9/16]',
  post: 'h-[26rem]',
  bar: 'h-[9.5rem]',
  list: 'h-[22rem]',
}
