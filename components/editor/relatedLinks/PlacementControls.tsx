'use client'

import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { filledLinks } from '@/components/admin/relatedLinks/rules/filledLinks'
import { Button } from '@/components/ui/button'
import type { ControlsContext } from './BlockControls'
import { SharedBlockPicker } from './SharedBlockPicker'

/** Controls of a placement of a shared block. Its links are edited at the desk, for all articles. */
export function PlacementControls(props: ControlsContext & { sharedBlockId: string }) {
  const { sharedBlockId, known, sources, onChange, onRemove, onLeave } = props
  const [isChoosing, setChoosing] = useState(false)
  const shared = known.blocks.get(sharedBlockId)

  function detach() {
    if (!shared) return
    const { heading, layout, links, filled } = shared
    const copies = [...links, ...filledLinks(filled)].map((link) => ({ ...link, id: uuidv7() }))
    onChange({ sharedBlockId: null, heading, layout, links: copies })
    // The button that was pressed goes with these controls.
    onLeave()
  }

  return (
    <>
      <p className="text-sm text-muted-foreground">
        This block is shared. What is changed at the desk changes in every article that places it.
      </p>
      {isChoosing && (
        <SharedBlockPicker
          search={sources.searchBlocks}
          onPick={(id) => {
            setChoosing(false)
            onChange({ sharedBlockId: id })
            onLeave()
          }}
          onEscape={() => setChoosing(false)}
        />
      )}
      <div data-first-control className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => setChoosing(true)}>
          Choose another
        </Button>
        {shared && (
          <Button size="sm" onClick={detach}>
            Make a copy for this article
          </Button>
        )}
        <Button asChild size="sm">
          <a href={`/admin/related-links/${sharedBlockId}`} target="_blank" rel="noreferrer">
            Open at the desk
          </a>
        </Button>
        <Button size="sm" onClick={onRemove}>
          Delete from this article
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Done
        </Button>
      </div>
    </>
  )
}
