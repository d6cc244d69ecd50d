import { useState } from 'react'
import type { ArticleState } from '../useArticle'

/** Whether the preview is open. It shows what the server has, so what is written goes there first. */
export function usePreview({ autosave }: ArticleState) {
  const [isOpen, setIsOpen] = useState(false)

  function toggle() {
    setIsOpen(!isOpen)
    if (!isOpen) void autosave.flush()
    // The way back may be gone with what it was in.
    else setTimeout(() => document.getElementById('preview-button')?.focus())
  }

  return { isOpen, toggle }
}
