import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { type Names, nameOf } from '../rules/names'
import { articlesInWords, placeInWords } from './words'

/** A slot in words, to be compared with another version of it. */
export function SlotVersion({ content, names }: { content: SlotContent; names: Names }) {
  return (
    <div className="text-sm">
      <p>
        {content.name} ({content.isOn ? 'on' : 'off'})
      </p>
      <p>Block: {nameOf(content.blockId, names)}</p>
      <p>{placeInWords(content)}</p>
      <p>{articlesInWords(content, names)}</p>
    </div>
  )
}
