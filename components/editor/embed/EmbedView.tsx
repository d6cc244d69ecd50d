'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { cn } from '@/components/ui/cn'
import type { EmbedAttributes } from '@/content/embed/node'
import { embedded } from '@/content/embed/source'
import { ownNode } from '../blocks/ownNode'
import { focusFirstControl } from '../relatedLinks/focus'
import { forgetInserted, wasJustInserted } from '../relatedLinks/justInserted'
import { AddressForm } from './AddressForm'
import { EmbedControls } from './EmbedControls'
import { EmbedPreview } from './EmbedPreview'
import { useLookUp } from './lookUp'

/** An embed in the editor: as readers will see it, and selected, with its fields. */
export function EmbedView({ editor, node, getPos, selected }: ReactNodeViewProps) {
  const embed = node.attrs as EmbedAttributes
  const { change, remove } = ownNode({ editor, getPos })
  const shown = embedded(embed.source)
  const pictures = editor.storage.image.pictures
  const known = useSyncExternalStore(pictures.subscribe, pictures.known)
  const lookUp = useLookUp({ editor, getPos })
  const [isNew] = useState(() => wasJustInserted(editor, getPos()))

  useEffect(() => {
    if (embed.mediaId) pictures.ask(embed.mediaId)
  }, [embed.mediaId, pictures])

  // Once, when it is inserted.
  useEffect(() => {
    if (!isNew) return
    forgetInserted(editor)
    const position = getPos()
    if (shown) lookUp.ask(shown.original)
    else if (position !== undefined) focusFirstControl(editor, position)
  }, [])

  const picture = known.pictures.get(embed.mediaId ?? '') ?? null
  const leave = () => editor.view.focus()
  return (
    <NodeViewWrapper
      role="group"
      aria-label={`Embed${embed.title ? `: ${embed.title}` : ''}`}
      className={cn(
        'my-4 rounded-lg p-3 ring-1 ring-border ring-inset',
        selected && 'bg-card ring-2 ring-ring',
      )}
    >
      <div data-drag-handle className="cursor-pointer">
        {shown ? (
          <EmbedPreview shown={shown} embed={embed} picture={picture} isAsking={lookUp.isAsking} />
        ) : (
          <p className="text-muted-foreground text-sm">
            Nothing embedded yet. Readers see nothing here.
          </p>
        )}
      </div>
      {selected && editor.isEditable && !shown && (
        <AddressForm lookUp={lookUp} onFound={change} onRemove={remove} onLeave={leave} />
      )}
      {selected && editor.isEditable && shown && (
        <EmbedControls
          shown={shown}
          embed={embed}
          picture={picture}
          lookUp={lookUp}
          onLearn={(learnt) => pictures.learn([learnt])}
          onChange={change}
          onRemove={remove}
          onLeave={leave}
        />
      )}
    </NodeViewWrapper>
  )
}
