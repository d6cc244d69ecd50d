import { mergeAttributes, Node } from '@tiptap/core'
import { z } from 'zod'
import { readJson, validated } from '../attribute'
import { Framing } from './framing'
import { readFigure } from './readFigure'

export const imageWidths = ['normal', 'wide', 'full'] as const

/** A picture in the text. It names an uploaded picture; the address of the file is never stored. */
export const ImageAttributes = z.object({
  mediaId: z.uuid('An image must name an uploaded picture.'),
  alt: z.string().max(1000),
  caption: z.string().max(1000),
  credit: z.string().max(300),
  /** As wide as the text, wider, or as wide as the window. Articles of before have none. */
  width: z.enum(imageWidths).default('normal'),
  framing: Framing.nullable().default(null),
})

export type ImageAttributes = z.infer<typeof ImageAttributes>
export type ImageWidth = ImageAttributes['width']

export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      mediaId: text('mediaId', 'data-media-id', null),
      alt: text('alt', 'data-alt', ''),
      caption: text('caption', 'data-caption', ''),
      credit: text('credit', 'data-credit', ''),
      width: {
        default: 'normal',
        validate: validated(ImageAttributes.shape.width),
        parseHTML: (element: HTMLElement) =>
          ImageAttributes.shape.width
            .catch('normal')
            .parse(element.dataset.width ?? widthByClass(element)),
        renderHTML: ({ width }: Record<string, unknown>) =>
          width === 'normal' ? {} : { 'data-width': width },
      },
      framing: {
        default: null,
        validate: validated(ImageAttributes.shape.framing),
        parseHTML: (element: HTMLElement) => readFraming(element),
        renderHTML: ({ framing }: Record<string, unknown>) =>
          framing === null ? {} : { 'data-framing': JSON.stringify(framing) },
      },
    }
  },

  parseHTML() {
    return [{ tag: 'figure', getAttrs: (figure) => (isOfPicture(figure) ? null : false) }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes)]
  },
})

function isOfPicture(figure: HTMLElement) {
  return figure.hasAttribute('data-media-id') || readFigure(figure) !== null
}

function text(
  name: 'mediaId' | 'alt' | 'caption' | 'credit',
  dataName: string,
  fallback: string | null,
) {
  return {
    default: fallback,
    validate: validated(ImageAttributes.shape[name]),
    parseHTML: (element: HTMLElement) =>
      element.getAttribute(dataName) ?? readFigure(element)?.[name] ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [dataName]: attributes[name] }),
  }
}

function widthByClass({ classList }: HTMLElement) {
  return imageWidths.find((width) => classList.contains(width))
}

/** What does not fit is as if it were not there. */
function readFraming(element: HTMLElement) {
  const json = element.dataset.framing
  if (json === undefined) return readFigure(element)?.framing ?? null
  return Framing.nullable().catch(null).parse(readJson(json))
}
