'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import { CalloutOptions } from './CalloutOptions'
import { QuestionOptions } from './QuestionOptions'
import { SourceOptions } from './SourceOptions'
import { surroundingBlock } from './surrounding'
import { TableOptions } from './TableOptions'

type Props = { editor: Editor; sources: RelatedLinkSources }

/** What can be chosen for the block around the cursor: its kind, its source, its rows. */
export function BlockOptions({ editor, sources }: Props) {
  const block = useEditorState({ editor, selector: ({ editor }) => surroundingBlock(editor) })
  const [isOpen, setOpen] = useState(false)
  useShortcut(editor, () => setOpen(true))
  if (!block) return null
  const menu = { editor, isOpen, onOpenChange: setOpen }
  switch (block.type) {
    case 'callout':
      return <CalloutOptions {...menu} attributes={block.attrs} />
    case 'blockquote':
      return <SourceOptions {...menu} sources={sources} key={block.position} {...block} />
    case 'table':
      return <TableOptions {...menu} />
    case 'questionList':
      return <QuestionOptions {...menu} />
  }
}

function useShortcut(editor: Editor, open: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || !surroundingBlock(editor)) return
      event.preventDefault()
      event.stopPropagation()
      open()
    }
    const { dom } = editor.view
    // Before the text sees the key, which would break the line.
    dom.addEventListener('keydown', press, { capture: true })
    return () => dom.removeEventListener('keydown', press, { capture: true })
  })
}
