'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type PointerEvent, type RefObject, useEffect, useState } from 'react'
import { positionUnder, selectedPosition } from './blockAt'

/** The block that the grip belongs to: the one under the mouse, else the one with the cursor. */
export function useBlock(
  editor: Editor,
  wrapper: RefObject<HTMLElement | null>,
  /** While its menu is open, or while it is dragged, it stays where it is. */
  isHeld: boolean,
) {
  const { selected, count } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      selected: selectedPosition(editor.state),
      count: editor.state.doc.childCount,
    }),
  })
  const [hovered, setHovered] = useState<number | null>(null)
  const [top, setTop] = useState<number | null>(null)
  const position = hovered ?? selected

  useEffect(() => {
    // What is typed moves the blocks below it: the mouse tells anew where it is.
    const forget = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) setHovered(null)
    }
    editor.on('transaction', forget)
    return () => {
      editor.off('transaction', forget)
    }
  }, [editor])

  useEffect(() => {
    if (!isHeld) setTop(topOf(editor, position, wrapper.current))
  }, [editor, position, count, isHeld, wrapper])

  function follow({ pointerType, clientY }: PointerEvent) {
    if (isHeld || pointerType !== 'mouse') return
    const under = positionUnder(editor, clientY)
    if (under !== null) setHovered(under)
  }

  function leave() {
    if (!isHeld) setHovered(null)
  }

  return { position, top, follow, leave }
}

const gripHeight = 24

/** Beside the first line of the block. */
function topOf(editor: Editor, position: number, wrapper: HTMLElement | null) {
  const block = editor.view.nodeDOM(position)
  if (!wrapper || !(block instanceof HTMLElement)) return null
  const box = block.getBoundingClientRect()
  const line = Math.min(lineHeightOf(block), box.height)
  return box.top - wrapper.getBoundingClientRect().top + (line - gripHeight) / 2
}

function lineHeightOf(block: HTMLElement) {
  const height = Number.parseFloat(getComputedStyle(block).lineHeight)
  return Number.isNaN(height) ? gripHeight : height
}
