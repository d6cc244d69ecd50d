import { Node } from '@tiptap/core'
import { readJson, validated } from '../attribute'
import { RelatedLinkBlockAttributes } from './block'

const empty: RelatedLinkBlockAttributes = {
  sharedBlockId: null,
  layout: 'line',
  heading: '',
  links: [],
}

export const RelatedLinkBlockNode = Node.create({
  name: 'relatedLinkBlock',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      sharedBlockId: attribute('sharedBlockId', 'data-shared-block'),
      layout: attribute('layout', 'data-layout'),
      heading: attribute('heading', 'data-heading'),
      links: attribute('links', 'data-links'),
    }
  },

  parseHTML() {
    return [{ tag: 'aside[data-related-links]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['aside', { 'data-related-links': '', ...HTMLAttributes }]
  },
})

/** Attributes travel through the clipboard as JSON; one that does not fit becomes the empty one. */
function attribute(name: keyof RelatedLinkBlockAttributes, dataName: string) {
  const schema = RelatedLinkBlockAttributes.shape[name]
  return {
    default: empty[name],
    validate: validated(schema),
    parseHTML: (element: HTMLElement) => {
      const checked = schema.safeParse(readJson(element.getAttribute(dataName)))
      return checked.success ? checked.data : empty[name]
    },
    renderHTML: (attributes: Record<string, unknown>) => ({
      [dataName]: JSON.stringify(attributes[name]),
    }),
  }
}
