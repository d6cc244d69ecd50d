import { focusAttribute } from '@/content/image/focus'
import type { Framing } from '@/content/image/framing'
import type { Picture as PictureView } from '@/domain/reading/views'
import { Caption } from './Caption'
import { Picture, pictureUrl } from './Picture'

type GalleryProps = {
  pictures: (PictureView & { key: string; framing: Framing | null })[]
  caption: string
}

/** Pictures side by side, each of which leads to itself in its own shape and at its full size. */
export function Gallery({ pictures, caption }: GalleryProps) {
  const isInThrees = pictures.length % 3 === 0 || pictures.length > 4
  const sizes = isInThrees ? sizesInThrees : sizesInTwos
  return (
    <figure className="wide">
      <ul className={isInThrees ? 'gallery gallery-of-threes' : 'gallery'}>
        {pictures.map(({ key, framing, ...picture }, index) => (
          <li key={key}>
            <figure {...focusAttribute(framing)}>
              <a
                href={pictureUrl(picture, Math.max(...picture.widths))}
                className="block"
                {...(picture.alt === '' && {
                  'aria-label': `Picture ${index + 1} of ${pictures.length}`,
                })}
              >
                <Picture
                  picture={picture}
                  sizes={standsAlone(index, pictures.length) ? alone + sizes : sizes}
                  className="aspect-3/2 w-full object-cover"
                />
              </a>
              <Caption {...picture} className="mt-1.5 text-small" />
            </figure>
          </li>
        ))}
      </ul>
      <Caption caption={caption} className="mt-4 max-w-[40rem] text-small" />
    </figure>
  )
}

/** On phones, an odd number leaves one with a row to itself. See `styles/figures.css`. */
function standsAlone(index: number, count: number) {
  return count % 2 === 1 && index === count - 1
}

const alone = '(max-width: 47.99rem) calc(100vw - 2.5rem), '
const sizesInTwos = '(min-width: 62rem) min(30rem, 50vw - 8rem), calc(50vw - 1.6rem)'
const sizesInThrees =
  '(min-width: 62rem) min(20rem, 33vw - 5.5rem), (min-width: 48rem) calc(33vw - 1.3rem), calc(50vw - 1.6rem)'
