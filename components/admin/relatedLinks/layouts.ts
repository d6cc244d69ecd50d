import type { BlockLayout } from '@/content/relatedLinkBlock/block'

/** Not beside `LayoutChoice`: a server component gets only references out of a client module. */
export const layoutNames: Record<BlockLayout, string> = {
  line: 'Line',
  list: 'List',
  cards: 'Cards',
}
