import type { ComparedBlock } from '@/content/comparison/compare'
import { ComparedPicture, type Pictures } from './ComparedPicture'
import { Marked } from './Marked'
import { Words } from './Words'

type Props = { block: ComparedBlock; pictures: Pictures }

/** One block of two texts, with what became of it. */
export function Block({ block, pictures }: Props) {
  const { change, pieces, details } = block
  return (
    <Marked change={change} what={whatOf(block)}>
      <BlockPictures block={block} pictures={pictures} />
      {pieces.length > 0 && (
        <div className={`whitespace-pre-wrap ${headingClasses[block.kind] ?? ''}`}>
          <Words pieces={pieces} />
        </div>
      )}
      {details.length > 0 && (
        <dl className="mt-1 grid gap-x-3 gap-y-0.5 font-sans text-sm sm:grid-cols-[auto_1fr]">
          {details.map((detail) => (
            <div key={detail.name} className="contents">
              <dt className="text-muted-foreground">{detail.name}</dt>
              <dd className="wrap-anywhere whitespace-pre-wrap">
                <Words pieces={detail.pieces} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Marked>
  )
}

const headingClasses: Record<string, string> = {
  'Heading 2': 'pt-2 font-semibold text-2xl leading-tight',
  'Heading 3': 'pt-1 font-semibold text-xl leading-tight',
  'Heading 4': 'font-semibold leading-tight',
}

function whatOf({ kind, kindBefore, change }: ComparedBlock) {
  const now = kind || 'Paragraph'
  if (kindBefore !== null) return `${now}, which was: ${(kindBefore || 'Paragraph').toLowerCase()}`
  return kind || (change === 'kept' ? '' : now)
}

function BlockPictures({ block: { pictureId, pictureIdBefore }, pictures }: Props) {
  if (pictureId === null) return null
  if (pictureIdBefore === null) return <ComparedPicture id={pictureId} pictures={pictures} />
  return (
    <div className="flex flex-wrap gap-4">
      <ComparedPicture id={pictureIdBefore} pictures={pictures} label="Before" />
      <ComparedPicture id={pictureId} pictures={pictures} label="After" />
    </div>
  )
}
