import type { Part } from '@/content/comparison/merge'
import type { Pictures } from '../comparison/ComparedPicture'
import { PartSide } from './PartSide'

/** What both texts have between two differences: there to be looked up, out of the way till then. */
export function SameParts({ parts, pictures }: { parts: Part[]; pictures: Pictures }) {
  return (
    <details className="px-3 text-muted-foreground text-sm">
      <summary className="w-fit cursor-pointer">
        {parts.length === 1 ? 'A block that is' : `${parts.length} blocks that are`} the same in
        both
      </summary>
      <div className="flex flex-col gap-2 pt-2 font-serif text-base">
        {parts.map((part, index) => (
          <PartSide key={`${index}:${part.kind}`} part={part} side="mine" pictures={pictures} />
        ))}
      </div>
    </details>
  )
}
