import type { LinkKind } from '@/domain/linkMap/openNeighbourhood'

/** How a link came into its article, in the words that stand below a headline. */
export const kindNames: Record<LinkKind, string> = {
  text: 'in the text',
  related: 'as a related link',
  placement: 'by a shared block',
}

/** Of the line that stands for it, as SVG has it. */
export const kindDashes: Record<LinkKind, string> = {
  text: 'none',
  related: '7 4',
  placement: '1 5',
}

export const linkKinds = ['text', 'related', 'placement'] as const
