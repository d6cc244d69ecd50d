import type { ReactNode } from 'react'
import type { ArticleView } from '@/domain/reading/views'
import type { NodeJson } from './document'
import type { HeadingTag } from './heading/levels'
import type { PlacedBlock } from './relatedLinkBlock/place'

/** What the document as a whole knows of its nodes, and what it does not hold itself. */
export type Page = Pick<ArticleView, 'pictures' | 'linkedPosts'> & {
  headings: Map<NodeJson, HeadingTag>
  headingIds: Map<NodeJson, string>
  placed: Map<NodeJson, PlacedBlock>
}

type ElementProps = { node: NodeJson; parent?: NodeJson; children?: ReactNode; page: Page }

/** What readers get for each node, by its name. */
export type Elements = Record<string, (props: ElementProps) => ReactNode>

export type MarkElements = Record<string, (props: { children?: ReactNode }) => ReactNode>
