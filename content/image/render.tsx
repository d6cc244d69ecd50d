import { Figure } from '@/components/site/Figure'
import type { ArticleView } from '@/domain/reading/views'
import type { NodeJson } from '../document'
import { ImageAttributes } from './node'

type ImageFigureProps = { node: NodeJson; pictures: ArticleView['pictures'] }

/** A picture that was deleted leaves no hole: nothing is rendered for it. */
export function ImageFigure({ node, pictures }: ImageFigureProps) {
  const { mediaId, alt, caption, credit } = ImageAttributes.parse(node.attrs)
  const picture = pictures[mediaId]
  return picture ? <Figure picture={{ ...picture, alt, caption, credit }} /> : null
}
