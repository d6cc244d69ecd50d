'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { thumbnail } from '@/components/admin/media/thumbnail'
import { useUpload } from '@/components/admin/media/useUpload'
import { cn } from '@/components/ui/cn'
import { framed } from '@/content/image/framing'
import type { ImageAttributes } from '@/content/image/node'
import type { Picture } from '@/domain/reading/views'
import { ownNode } from '../blocks/ownNode'
import { forgetInserted, wasJustInserted } from '../relatedLinks/justInserted'
import { ImageControls } from './ImageControls'
import { MissingAlt } from './MissingAlt'
import type { Known, PictureStore } from './pictures'
import type { ImageSources } from './sources'
import { widthNames } from './WidthChoice'

type Props = ReactNodeViewProps & { sources: ImageSources; pictures: PictureStore }

/** A picture in the editor: as readers will see it, and selected, with the fields of its texts. */
export function ImageView({ editor, node, getPos, selected, sources, pictures }: Props) {
  const image = node.attrs as ImageAttributes
  const { change, remove } = ownNode({ editor, getPos })
  const known = useKnown(image.mediaId, pictures)
  const replacement = useUpload(sources.upload, replace)
  const wrapper = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!selected || !wasJustInserted(editor, getPos())) return
    forgetInserted(editor)
    // Only now it has the height of its fields.
    wrapper.current?.scrollIntoView({ block: 'nearest' })
  }, [editor, getPos, selected])

  function replace(picture: Picture) {
    pictures.learn([picture])
    change({ mediaId: picture.id, framing: null })
  }

  return (
    <NodeViewWrapper
      ref={wrapper}
      role="group"
      aria-label={image.alt ? `Picture: ${image.alt}` : 'Picture'}
      className={cn(
        'my-4 scroll-mt-32 scroll-mb-16 rounded-lg p-3 ring-1 ring-border ring-inset',
        selected && 'bg-card ring-2 ring-ring',
      )}
    >
      <div data-drag-handle className="cursor-pointer">
        <Preview image={image} known={known} />
      </div>
      {selected && editor.isEditable && (
        <ImageControls
          image={image}
          picture={known.pictures.get(image.mediaId) ?? null}
          replacement={replacement}
          onReplace={replace}
          onChange={change}
          onFrame={(framing, picture) => {
            pictures.learn([picture])
            change({ framing })
          }}
          onRemove={remove}
          onLeave={() => editor.view.focus()}
        />
      )}
    </NodeViewWrapper>
  )
}

function Preview({ image, known }: { image: ImageAttributes; known: Known }) {
  const { mediaId, alt, caption, credit, width, framing } = image
  const whole = known.pictures.get(mediaId)
  if (!whole && !known.answered.has(mediaId)) return <Note>Loading the picture…</Note>
  if (!whole) return <Note>This picture was deleted. Readers see nothing here.</Note>
  const picture = framed(whole, framing)
  return (
    <>
      <img
        src={thumbnail(picture, 640)}
        alt={alt}
        width={picture.width}
        height={picture.height}
        // The browser would drag the file in place of the block.
        draggable={false}
        className="h-auto max-h-80 w-auto max-w-full rounded-sm bg-muted"
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm">
        {alt.trim() === '' && <MissingAlt />}
        {width !== 'normal' && (
          <span className="rounded-sm bg-muted px-1.5 py-0.5 font-medium text-xs">
            {widthNames[width]}
          </span>
        )}
        {caption && <span>{caption}</span>}
        {credit && <span className="text-muted-foreground">{credit}</span>}
      </div>
    </>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <p className="text-sm text-muted-foreground">{children}</p>
}

/** Asks for the picture where it is not known yet, and follows what becomes known. */
function useKnown(mediaId: string, pictures: PictureStore) {
  const known = useSyncExternalStore(pictures.subscribe, pictures.known)
  useEffect(() => pictures.ask(mediaId), [mediaId, pictures])
  return known
}
