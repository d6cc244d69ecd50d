import type { ComparedBlock } from '@/content/comparison/compare'
import type { Part } from '@/content/comparison/merge'
import { ComparedPicture, type Pictures } from '../comparison/ComparedPicture'
import { type Side, SideWords } from './SideWords'

type Props = { part: Part; side: Side; pictures: Pictures }

/** One of two texts, at a block that they have differently. */
export function PartSide({ part, side, pictures }: Props) {
  if (part[side] === null) return <Nothing>This text does not have it.</Nothing>
  const absent = side === 'mine' ? 'removed' : 'inserted'
  const blocks = part.blocks.filter(({ change }) => change !== absent)
  if (blocks.length === 0) return <Nothing>An empty paragraph</Nothing>
  return (
    <div className="flex flex-col gap-2">
      {blocks.map((block, index) => (
        <BlockSide key={`${index}:${block.kind}`} block={block} side={side} pictures={pictures} />
      ))}
    </div>
  )
}

type BlockProps = { block: ComparedBlock; side: Side; pictures: Pictures }

function BlockSide({ block, side, pictures }: BlockProps) {
  const pictureId = (side === 'theirs' ? block.pictureIdBefore : null) ?? block.pictureId
  const kind = side === 'theirs' && block.kindBefore !== null ? block.kindBefore : block.kind
  return (
    <div>
      {block.kindBefore !== null && (
        <p className="font-medium font-sans text-xs">{kind || 'Paragraph'}</p>
      )}
      {pictureId && <ComparedPicture id={pictureId} pictures={pictures} />}
      <p className="whitespace-pre-wrap">
        <SideWords pieces={block.pieces} side={side} />
      </p>
      {block.details.map(({ name, pieces }) => (
        <p key={name} className="whitespace-pre-wrap font-sans text-sm">
          <span className="text-muted-foreground">{name}: </span>
          <SideWords pieces={pieces} side={side} />
        </p>
      ))}
    </div>
  )
}

function Nothing({ children }: { children: string }) {
  return <p className="font-sans text-sm italic">{children}</p>
}
