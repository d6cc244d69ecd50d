import { Node } from '@tiptap/core'
import { readJson, validated } from '../attribute'
import { GalleryAttributes } from './images'
import { readGallery } from './readGallery'

export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      caption: attribute('caption', 'data-caption'),
      images: attribute('images', 'data-images'),
    }
  },

  parseHTML() {
    return [{ tag: 'figure', getAttrs: (figure) => (isGallery(figure) ? null : false) }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', { 'data-gallery': '', ...HTMLAttributes }]
  },
})

function isGallery(figure: HTMLElement) {
  return isOfEditor(figure) || readGallery(figure) !== null
}

function isOfEditor(figure: HTMLElement) {
  return figure.hasAttribute('data-gallery')
}

/** Attributes travel through the clipboard as JSON; one that does not fit becomes the empty one. */
function attribute(name: keyof GalleryAttributes, dataName: string) {
  const schema = GalleryAttributes.shape[name]
  const empty = schema.parse(undefined)
  return {
    default: empty,
    validate: validated(schema),
    parseHTML: (element: HTMLElement) => {
      const checked = schema.safeParse(
        isOfEditor(element)
          ? readJson(element.getAttribute(dataName))
          : readGallery(element)?.[name],
      )
      return checked.success ? checked.data : empty
    },
    renderHTML: (attributes: Record<string, unknown>) => ({
      [dataName]: JSON.stringify(attributes[name]),
    }),
  }
}
