import { ReactNodeViewRenderer } from '@tiptap/react'
import { RelatedLinkBlockNode } from '@/content/relatedLinkBlock/node'
import { BlockView } from './BlockView'
import { makeDescriptionStore } from './descriptions'
import { insertRelatedLinkBlock } from './insert'
import type { RelatedLinkSources } from './sources'

/**
 * The related-link block as it is edited: `RelatedLinkBlockEditing.configure({ sources })`. It
 * shows what readers will see; selected, it shows its controls below. Tab goes into them, Escape
 * comes back.
 */
export const RelatedLinkBlockEditing = RelatedLinkBlockNode.extend<{
  sources: RelatedLinkSources | null
}>({
  addOptions() {
    return { sources: null }
  },

  addNodeView() {
    const { sources } = this.options
    if (sources === null) throw new Error('RelatedLinkBlockEditing needs its sources.')
    const descriptions = makeDescriptionStore(sources.describe)
    return ReactNodeViewRenderer((props) => (
      <BlockView {...props} sources={sources} descriptions={descriptions} />
    ))
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-l': () => insertRelatedLinkBlock(this.editor),
    }
  },
})
