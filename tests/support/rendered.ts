import { renderToStaticMarkup } from 'react-dom/server'
import type { NodeJson } from '@/content/document'
import { renderDocument } from '@/content/render'
import { aDocument } from './views'

/** What readers get for these nodes. */
export function rendered(...content: NodeJson[]) {
  const body = aDocument(...content)
  return renderToStaticMarkup(renderDocument({ body, pictures: {}, blocks: [], linkedPosts: {} }))
}
