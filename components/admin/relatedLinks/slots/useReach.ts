import { useEffect, useState } from 'react'
import type { SlotDraft } from './draft'
import type { Reach, SlotActions } from './slotActions'

export type KnownReach = (Reach & { problem: null }) | { problem: string } | null

const pauseInTyping = 200

/** In which articles a slot stands, as it is being written; null until it is known. */
export function useReach(draft: SlotDraft, reachOfSlot: SlotActions['reachOfSlot']): KnownReach {
  const [reach, setReach] = useState<KnownReach>(null)
  const { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone } = draft
  const rules = { sectionIds, exceptSectionIds, exceptPostIds, onlyWhereNone }
  // As text: a name that is typed asks for nothing.
  const key = JSON.stringify(rules)

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await reachOfSlot({ rules, page: 1 }).catch(() => noAnswer)
      if (isCurrent)
        setReach(answer.ok ? { ...answer, problem: null } : { problem: answer.message })
    }, pauseInTyping)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key, reachOfSlot])

  return reach
}

const noAnswer = {
  ok: false as const,
  message: 'The site does not answer. Check your connection.',
}
