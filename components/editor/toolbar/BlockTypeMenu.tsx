'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Check, ChevronDown } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { keyNames } from './keyNames'

/** What the block with the cursor is: a paragraph, or a heading of a level. */
export function BlockTypeMenu({ editor }: { editor: Editor }) {
  const current = useEditorState({ editor, selector: ({ editor }) => blockTypeOf(editor) })
  return (
    <DropdownMenu>
      <Radix.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" className="h-9 w-32 justify-between px-2 md:h-8 md:px-2">
            <span className="sr-only">Block: </span>
            {current.label}
            <ChevronDown aria-hidden className="opacity-60" />
          </Button>
        </DropdownMenuTrigger>
      </Radix.Button>
      <DropdownMenuContent
        className="w-56"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.commands.focus()
        }}
      >
        {blockTypes.map((type) => (
          <DropdownMenuItem key={type.label} onSelect={() => type.set(editor)}>
            <span className="w-4">{type === current && <Check aria-label="Current" />}</span>
            {type.label}
            <kbd className="ml-auto font-sans text-muted-foreground text-xs">
              {keyNames(type.keys)}
            </kbd>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

type BlockType = { label: string; keys: string; level: number; set: (editor: Editor) => void }

const paragraph: BlockType = {
  label: 'Paragraph',
  keys: 'Mod+Alt+0',
  level: 0,
  set: (editor) => editor.chain().focus().setParagraph().run(),
}

const headings = ([2, 3, 4] as const).map(
  (level): BlockType => ({
    label: `Heading ${level}`,
    keys: `Mod+Alt+${level}`,
    level,
    set: (editor) => editor.chain().focus().setHeading({ level }).run(),
  }),
)

const blockTypes = [paragraph, ...headings]

function blockTypeOf(editor: Editor) {
  return headings.find(({ level }) => editor.isActive('heading', { level })) ?? paragraph
}
