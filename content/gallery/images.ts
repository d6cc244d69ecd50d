import { z } from 'zod'
import { Framing } from '../image/framing'

export const maxImages = 60

/** One picture of a gallery. Its own id tells it from the same picture at another place. */
export const GalleryImage = z.object({
  id: z.uuid(),
  mediaId: z.uuid('An image must name an uploaded picture.'),
  alt: z.string().max(1000),
  caption: z.string().max(1000),
  credit: z.string().max(300),
  framing: Framing.nullable(),
})

export type GalleryImage = z.infer<typeof GalleryImage>

export const GalleryAttributes = z.object({
  caption: z.string().max(1000).default(''),
  images: z
    .array(GalleryImage)
    .max(maxImages, `A gallery has at most ${maxImages} pictures. Make a second one.`)
    .refine((images) => new Set(images.map(({ id }) => id)).size === images.length, {
      message: 'A picture of a gallery is there twice under one id.',
    })
    .default([]),
})

export type GalleryAttributes = z.infer<typeof GalleryAttributes>
