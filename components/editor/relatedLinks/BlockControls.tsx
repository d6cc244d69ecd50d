'use client'

import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import type { DescriptionStore, Known } from './descriptions'
import { continueBelow, focusFirstControl } from './focus'
import { forgetInserted, wasJustInserted } from './justInserted'
import { LocalBlockControls } from './LocalBlockControls'
import { PlacementControls } from './PlacementControls'
import type { RelatedLinkSources } from './sources'

export type BlockControlsProps = {
  block: RelatedLinkBlockAttributes
  known: Known
  sources: RelatedLinkSources
  descriptions: DescriptionStore
  onChange: (attributes: Partial<RelatedLinkBlockAttributes>) => void
  onRemove: () => void
}

export type ControlsContext = BlockControlsProps & {
  /** It was inserted a moment ago, and its author wants to write on. */
  isNew: boolean
  /** The author has chosen the link of a new line. */
  onFilled: () => void
  /** Back to the text, the block staying selected. */
  onLeave: () => void
}

type Props = BlockControlsProps & { editor: Editor; getPos: () => number | undefined }

/** What can be done with the selected block. Escape goes back to the text. */
export function BlockControls({ editor, getPos, ...props }: Props) {
  const [isNew] = useState(() => wasJustInserted(editor, getPos()))

  useEffect(() => {
    forgetInserted(editor)
    const position = getPos()
    if (isNew && position !== undefined) focusFirstControl(editor, position)
  }, [editor, getPos, isNew])

  const context = {
    ...props,
    isNew,
    onFilled: () => continueBelow(editor, getPos() ?? 0),
    onLeave: () => editor.view.focus(),
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    context.onLeave()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape of the controls within
    <div
      className="mt-3 grid gap-4 border-t pt-3 font-sans text-base"
      onKeyDown={onKeyDown}
      // The block is dragged by its preview; text in the fields is selected, links are sorted.
      onDragStart={(event) => event.preventDefault()}
    >
      {props.block.sharedBlockId === null ? (
        <LocalBlockControls {...context} />
      ) : (
        <PlacementControls {...context} sharedBlockId={props.block.sharedBlockId} />
      )}
    </div>
  )
}
