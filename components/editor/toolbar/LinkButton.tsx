'use client'

import { type Editor, posToDOMRect } from '@tiptap/core'
import { Link as LinkIcon } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverAnchor, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { Tooltip } from '@/components/ui/tooltip'
import { isPressed } from '../keys/pressed'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import { keyNames } from './keyNames'
import { LinkForm } from './LinkForm'

type Props = {
  editor: Editor
  sources: RelatedLinkSources
  isPressed: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** Links the selected words, or changes the link with the cursor, beside which its form opens. */
export function LinkButton({ editor, sources, isPressed, isOpen, onOpenChange }: Props) {
  useShortcut(editor, () => onOpenChange(true))
  const words = useRef({
    getBoundingClientRect() {
      const { from, to } = editor.state.selection
      return posToDOMRect(editor.view, from, to)
    },
  })

  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <PopoverAnchor virtualRef={words} />
      <Tooltip content={`Link (${keyNames('Mod+K')})`}>
        <Radix.Button asChild>
          <PopoverTrigger asChild>
            <Button
              variant="ghost"
              className="h-9 min-w-9 px-2 md:h-8 md:min-w-8 md:px-1.5"
              aria-label="Link"
              aria-pressed={isPressed}
              onMouseDown={(event) => event.preventDefault()}
            >
              <LinkIcon aria-hidden />
            </Button>
          </PopoverTrigger>
        </Radix.Button>
      </Tooltip>
      <PopoverContent
        className="w-96 max-w-[calc(100vw-1rem)] overflow-visible"
        aria-label="Link"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.commands.focus()
        }}
      >
        <LinkForm editor={editor} sources={sources} onDone={() => onOpenChange(false)} />
      </PopoverContent>
    </Popover>
  )
}

function useShortcut(editor: Editor, open: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPressed(event, 'Mod+K')) return
      event.preventDefault()
      open()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', press)
    return () => dom.removeEventListener('keydown', press)
  })
}
