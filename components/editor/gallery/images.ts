import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { uuidv7 } from 'uuidv7'
import { GalleryAttributes, type GalleryImage } from '@/content/gallery/images'
import type { Picture } from '@/domain/reading/views'

/** A picture brings the texts that it was described with. */
export function imageOf({ id: mediaId, alt, caption, credit }: Picture): GalleryImage {
  return { id: uuidv7(), mediaId, alt, caption, credit, framing: null }
}

/** In one step, which keeps the gallery selected, and is undone as one. */
export function changeGallery(
  editor: Editor,
  position: number | undefined,
  change: (gallery: GalleryAttributes) => Partial<GalleryAttributes>,
) {
  const gallery = galleryAt(editor, position)
  if (!gallery || position === undefined) return
  editor.commands.command(({ tr }) => {
    for (const [name, value] of Object.entries(change(gallery))) {
      tr.setNodeAttribute(position, name, value)
    }
    return true
  })
}

/** Where the gallery is now; it may have been moved while its pictures were on their way. */
export function findGallery(editor: Editor, imageIds: string[]): number | undefined {
  const places: { position: number; node: Node }[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'gallery') places.push({ position, node })
  })
  const isIt = ({ node }: { node: Node }) => {
    const { images } = GalleryAttributes.parse(node.attrs)
    return imageIds.length === 0
      ? images.length === 0
      : images.some(({ id }) => imageIds.includes(id))
  }
  return places.find(isIt)?.position
}

export function galleryAt(editor: Editor, position: number | undefined): GalleryAttributes | null {
  const node = position === undefined ? null : editor.state.doc.nodeAt(position)
  return node?.type.name === 'gallery' ? GalleryAttributes.parse(node.attrs) : null
}
