import type { Neighbourhood as Shown } from '@/domain/linkMap/openNeighbourhood'
import { Centre } from './Centre'
import { Connectors } from './Connectors'
import { KindLegend } from './KindLegend'
import { NeighbourColumn } from './NeighbourColumn'
import { columnHeight, rowsOf } from './rows'

/**
 * An article between those that link to it and those to which it links. Boxes are HTML, so that
 * headlines break where they must; only the lines between them are drawn. On a phone, one stands
 * below the other, and each says by a line of its own how it is linked.
 */
export function Neighbourhood({ neighbourhood }: { neighbourhood: Shown }) {
  const { post, before, after } = neighbourhood
  const height = columnHeight(Math.max(rowsOf(before), rowsOf(after)))
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_4.5rem_minmax(0,1fr)_4.5rem_minmax(0,1fr)] lg:gap-0">
        <NeighbourColumn
          side="before"
          postId={post.id}
          neighbours={before}
          none="No article that readers may open links here."
        />
        <Connectors neighbours={before} height={height} />
        <Centre post={post} />
        <Connectors neighbours={after} height={height} isFlipped />
        <NeighbourColumn
          side="after"
          postId={post.id}
          neighbours={after}
          none="It links to no other article."
        />
      </div>
      <KindLegend />
    </div>
  )
}
