import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { Opportunity } from '@/domain/relatedLinks/suggestions/suggestion'
import { markOpportunities } from './opportunityMarks'

const remembered = 'opportunities'
/** Marks follow typing by themselves; what was typed anew is marked when it pauses. */
const pause = 600

/** Marks the opportunities in the text while the person wants it; the browser remembers that. */
export function useOpportunityMarks(editor: Editor, opportunities: Opportunity[]) {
  const [isOn, setOn] = useState(wasOn)
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set())
  const marked = isOn ? opportunities.filter(({ phrase }) => !ignored.has(phrase)) : []
  const asText = JSON.stringify(marked)

  useEffect(() => {
    const wanted: Opportunity[] = JSON.parse(asText)
    const mark = () => markOpportunities(editor, wanted)
    let timer = setTimeout(mark)
    const markSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(mark, pause)
    }
    if (wanted.length > 0) editor.on('update', markSoon)
    return () => {
      clearTimeout(timer)
      editor.off('update', markSoon)
    }
  }, [editor, asText])

  return {
    isOn,
    turn(on: boolean) {
      setOn(on)
      remember(on)
    },
    ignore: (phrase: string) => setIgnored(new Set([...ignored, phrase])),
  }
}

function wasOn() {
  try {
    return localStorage.getItem(remembered) !== 'off'
  } catch {
    return true
  }
}

function remember(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(remembered)
    else localStorage.setItem(remembered, 'off')
  } catch {
    // A browser that refuses storage forgets it.
  }
}
