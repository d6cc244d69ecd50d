import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import { markOpportunities } from './opportunityMarks'

const remembered = 'throughline.opportunities'

/** Marks the opportunities in the text while the person wants it; this browser remembers that. */
export function useOpportunityMarks(editor: Editor, opportunities: Opportunity[]) {
  const [isOn, setOn] = useState(() => window.localStorage.getItem(remembered) !== 'off')
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set())
  const marked = isOn ? opportunities.filter(({ phrase }) => !ignored.has(phrase)) : []
  const asText = JSON.stringify(marked)

  useEffect(() => {
    const wanted: Opportunity[] = JSON.parse(asText)
    markOpportunities(editor, wanted)
  }, [editor, asText])

  return {
    isOn,
    turn(on: boolean) {
      window.localStorage.setItem(remembered, on ? 'on' : 'off')
      setOn(on)
    },
    ignore: (phrase: string) => setIgnored(new Set([...ignored, phrase])),
  }
}
