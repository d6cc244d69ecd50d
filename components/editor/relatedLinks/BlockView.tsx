'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { BlockPreview } from '@/components/admin/relatedLinks/BlockPreview'
import { filledLinks } from '@/components/admin/relatedLinks/rules/filledLinks'
import { cn } from '@/components/ui/cn'
import { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { targetPostIds } from '@/domain/relatedLinks/content'
import type { BlockDescription } from '@/domain/relatedLinks/describeBlocks'
import { ownNode } from '../blocks/ownNode'
import { BlockControls } from './BlockControls'
import type { DescriptionStore, Known } from './descriptions'
import type { RelatedLinkSources } from './sources'

type Props = ReactNodeViewProps & { sources: RelatedLinkSources; descriptions: DescriptionStore }

/** A related-link block in the editor: as readers will see it, and selected, with its controls. */
export function BlockView({ editor, node, getPos, selected, sources, descriptions }: Props) {
  const block = RelatedLinkBlockAttributes.parse(node.attrs)
  const { change, remove } = ownNode({ editor, getPos })
  const known = useDescriptions(block, descriptions)

  return (
    <NodeViewWrapper
      role="group"
      aria-label="Related links"
      className={cn(
        'my-4 rounded-lg p-3 ring-1 ring-border ring-inset',
        selected && 'bg-card ring-2 ring-ring',
      )}
    >
      <div data-drag-handle className="cursor-pointer">
        <Preview block={block} known={known} />
      </div>
      {selected && editor.isEditable && (
        <BlockControls
          block={block}
          known={known}
          sources={sources}
          descriptions={descriptions}
          editor={editor}
          getPos={getPos}
          onChange={change}
          onRemove={remove}
        />
      )}
    </NodeViewWrapper>
  )
}

function Preview({ block, known }: { block: RelatedLinkBlockAttributes; known: Known }) {
  const { sharedBlockId } = block
  const shared = sharedBlockId === null ? null : known.blocks.get(sharedBlockId)
  const shown = sharedBlockId === null ? block : shared
  const isLoading =
    (sharedBlockId !== null && !known.answered.has(sharedBlockId)) ||
    targetPostIds(shown?.links ?? []).some((id) => !known.answered.has(id))
  if (isLoading) return <Note>Loading the related links…</Note>
  if (!shown) return <Note>This shared block was deleted. Readers see nothing here.</Note>
  const filled = shared?.filled ?? []
  const targets = new Map([...known.targets, ...filled.map((one) => [one.id, one] as const)])
  const links = [...shown.links, ...filledLinks(filled)]
  return (
    <>
      {shared && (
        <Note>
          Shared block: {shared.name}
          {whyHidden(shared)}
        </Note>
      )}
      {links.length === 0 ? (
        <Note>No links yet. Readers see nothing here.</Note>
      ) : (
        <BlockPreview block={{ ...shown, links }} targets={targets} />
      )}
    </>
  )
}

function whyHidden({ trashed, activity }: BlockDescription) {
  if (trashed) return ' (in the trash: readers see nothing here)'
  if (activity === 'not-yet') return ' (its time is still to come: readers see nothing here yet)'
  return activity === 'over' ? ' (its time has ended: readers see nothing here)' : null
}

function Note({ children }: { children: ReactNode }) {
  return <p className="mb-1 text-sm text-muted-foreground">{children}</p>
}

/** Asks for what the block names and is not known yet, and follows what becomes known. */
function useDescriptions(block: RelatedLinkBlockAttributes, descriptions: DescriptionStore) {
  const known = useSyncExternalStore(descriptions.subscribe, descriptions.known)
  useEffect(() => {
    descriptions.ask({
      postIds: targetPostIds(block.links),
      blockIds: block.sharedBlockId === null ? [] : [block.sharedBlockId],
    })
  }, [block, descriptions])
  return known
}
