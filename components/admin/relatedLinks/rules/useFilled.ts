import { useEffect, useState } from 'react'
import type { BlockFill } from '@/domain/relatedLinks/previewBlock'
import type { PreviewBlock } from '../blockActions'
import { type BlockDraft, settled } from './draft'

/** What a rule puts into a block, or why that is not known. */
export type Filled = (BlockFill & { problem: null }) | { problem: string } | null

const pauseInTyping = 250

/** What a block is filled with now, in the article that was chosen, or in none; null: not known yet. */
export function useFilled(
  blockId: string | null,
  draft: BlockDraft,
  postId: string | null,
  preview: PreviewBlock,
): Filled {
  const [filled, setFilled] = useState<Filled>(null)
  const { name, heading, ...content } = settled(draft)
  // As text, so that a heading that is typed, or another window, asks for nothing.
  const key = JSON.stringify([content, postId])

  useEffect(() => {
    if (content.rule === null) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await preview({ blockId, content, postId }).catch(() => noAnswer)
      if (!isCurrent) return
      setFilled(answer.ok ? { ...answer, problem: null } : { problem: answer.message })
    }, pauseInTyping)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [blockId, key, preview])

  return filled
}

const noAnswer = {
  ok: false as const,
  message: 'The site does not answer. Check your connection.',
}
