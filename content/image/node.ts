import { mergeAttributes, Node } from '@tiptap/core'
import { z } from 'zod'
import { readFigure } from './readFigure'

/** A picture in the text. It names an uploaded picture; the address of the file is never stored. */
export const ImageAttributes = z.object({
  mediaId: z.uuid('An image must name an uploaded picture.'),
  alt: z.string().max(1000),
  caption: z.string().max(1000),
  credit: z.string().max(300),
})

export type ImageAttributes = z.infer<typeof ImageAttributes>

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

function text(name: keyof ImageAttributes, dataName: string, fallback: string | null) {
  return {
    default: fallback,
    validate: (value: unknown) => {
      const checked = ImageAttributes.shape[name].safeParse(value)
      if (!checked.success) throw new RangeError(checked.error.issues[0]?.message)
    },
    parseHTML: (element: HTMLElement) =>
      element.getAttribute(dataName) ?? readFigure(element)?.[name] ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) => ({ [dataName]: attributes[name] }),
  }
}
