'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { GripVertical } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { BlockMenuContent } from './BlockMenuContent'
import { selectedPosition } from './blockAt'

/** The menu of the block with the cursor, in the toolbar: where there is no room for the grip. */
export function BlockMenu({ editor }: { editor: Editor }) {
  const position = useEditorState({
    editor,
    selector: ({ editor }) => selectedPosition(editor.state),
  })
  return (
    <DropdownMenu>
      <Radix.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" className="h-9 min-w-9 px-2 md:hidden" aria-label="This block">
            <GripVertical aria-hidden />
          </Button>
        </DropdownMenuTrigger>
      </Radix.Button>
      <BlockMenuContent editor={editor} position={position} />
    </DropdownMenu>
  )
}
