'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { cn } from '@/components/ui/cn'
import { GalleryAttributes } from '@/content/gallery/images'
import { ownNode } from '../blocks/ownNode'
import { focusFirstControl } from '../relatedLinks/focus'
import { forgetInserted, wasJustInserted } from '../relatedLinks/justInserted'
import { GalleryControls } from './GalleryControls'
import { GalleryPreview } from './GalleryPreview'
import { changeGallery, findGallery } from './images'
import { UploadList } from './UploadList'
import { useDroppedFiles } from './useDroppedFiles'
import { useGalleryUploads } from './useGalleryUploads'

/** A gallery in the editor: its pictures in their order, and selected, with what can be done. */
export function GalleryView({ editor, node, getPos, selected }: ReactNodeViewProps) {
  const gallery = GalleryAttributes.parse(node.attrs)
  const { remove } = ownNode({ editor, getPos })
  const { pictures } = editor.storage.image
  const known = useSyncExternalStore(pictures.subscribe, pictures.known)
  const upload = useGalleryUploads(editor, getPos)
  const wrapper = useRef<HTMLDivElement>(null)
  const isOver = useDroppedFiles(wrapper, editor.isEditable, upload.start)
  const isOpen = selected && editor.isEditable

  useEffect(() => {
    for (const { mediaId } of gallery.images) pictures.ask(mediaId)
  }, [gallery, pictures])

  useEffect(() => {
    const position = getPos()
    if (!isOpen || position === undefined || !wasJustInserted(editor, position)) return
    forgetInserted(editor)
    focusFirstControl(editor, position)
  }, [editor, getPos, isOpen])

  /** What was removed a while ago may come back after the gallery was moved. */
  function placeNow() {
    const ids = gallery.images.map(({ id }) => id)
    return getPos() ?? findGallery(editor, ids)
  }

  return (
    <NodeViewWrapper
      ref={wrapper}
      role="group"
      aria-label={`Gallery of ${countOf(gallery.images.length)}`}
      className={cn(
        'my-4 rounded-lg p-3 font-sans ring-1 ring-border ring-inset',
        selected && 'bg-card ring-2 ring-ring',
        isOver && 'bg-accent ring-2 ring-ring',
      )}
    >
      {!isOpen && (
        <div data-drag-handle className="cursor-pointer">
          <GalleryPreview gallery={gallery} known={known} />
        </div>
      )}
      {isOpen && (
        <GalleryControls
          gallery={gallery}
          known={known}
          onFiles={upload.start}
          onLearn={(picture) => pictures.learn([picture])}
          onChange={(change) => changeGallery(editor, placeNow(), change)}
          onRemove={remove}
          onLeave={() => editor.view.focus()}
        />
      )}
      <UploadList {...upload} />
    </NodeViewWrapper>
  )
}

function countOf(count: number) {
  return count === 1 ? '1 picture' : `${count} pictures`
}
