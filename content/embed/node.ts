import { mergeAttributes, Node } from '@tiptap/core'
import { z } from 'zod'
import { validated } from '../attribute'
import { shapes } from './provider'
import { readEmbed } from './readEmbed'
import { EmbedSource } from './source'

/** Something of another site, in the text. Its author has not yet said what while `source` is empty. */
export const EmbedAttributes = z.object({
  source: z.literal('').or(EmbedSource),
  shape: z.enum(shapes),
  title: z.string().max(300),
  /** The picture that readers see before they load it: one of ours. */
  mediaId: z.uuid('An embed’s picture must be an uploaded one.').nullable(),
})

export type EmbedAttributes = z.infer<typeof EmbedAttributes>

const empty: EmbedAttributes = { source: '', shape: 'wide', title: '', mediaId: null }

export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      source: attribute('source', 'data-embed'),
      shape: attribute('shape', 'data-shape'),
      title: attribute('title', 'data-title'),
      mediaId: attribute('mediaId', 'data-picture'),
    }
  },

  parseHTML() {
    return [{ tag: 'figure', getAttrs: (figure) => (isEmbed(figure) ? null : false) }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes)]
  },
})

function isEmbed(figure: HTMLElement) {
  return figure.hasAttribute('data-embed') || readEmbed(figure) !== null
}

/** What comes by the clipboard and does not fit becomes empty. */
function attribute(name: keyof EmbedAttributes, dataName: string) {
  const schema = EmbedAttributes.shape[name]
  return {
    default: empty[name],
    validate: validated(schema),
    parseHTML: (element: HTMLElement) => {
      const checked = schema.safeParse(
        element.hasAttribute('data-embed')
          ? element.getAttribute(dataName)
          : readEmbed(element)?.[name],
      )
      return checked.success ? checked.data : empty[name]
    },
    renderHTML: (attributes: Record<string, unknown>) => ({ [dataName]: attributes[name] }),
  }
}
