'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { plainText } from '@/content/plainText'
import { countWords, minutesToRead } from './length'

/** Milliseconds. Nobody reads the number while typing. */
const pause = 400

/** How long the text is, in words and in minutes, at the lower edge of the window. */
export function TextLength({ editor }: { editor: Editor }) {
  const [words, setWords] = useState(0)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const count = () => setWords(countWords(plainText(editor.state.doc.toJSON())))
    const countSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(count, pause)
    }
    count()
    editor.on('update', countSoon)
    return () => {
      clearTimeout(timer)
      editor.off('update', countSoon)
    }
  }, [editor])

  const minutes = minutesToRead(words)
  return (
    <p className="sticky bottom-0 mt-auto border-t bg-background px-4 py-1 text-muted-foreground text-xs group-data-focus/editor:invisible">
      {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'}
      {words > 0 && ` · ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`}
    </p>
  )
}
