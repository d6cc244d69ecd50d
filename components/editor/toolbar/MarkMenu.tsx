'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ChevronDown, Strikethrough } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { keyNames } from './keyNames'
import { otherMarks, toggleMark } from './marks'

/** The marks that few texts need, in one place of the toolbar. */
export function MarkMenu({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) =>
      otherMarks.map(({ name }) => name).filter((name) => editor.isActive(name)),
  })
  return (
    <DropdownMenu>
      <Radix.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            className="h-9 gap-0.5 px-2 md:h-8 md:px-1.5"
            aria-label="More formatting"
          >
            <Strikethrough aria-hidden />
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
        {otherMarks.map(({ name, label, keys, Icon }) => (
          <DropdownMenuCheckboxItem
            key={name}
            checked={active.includes(name)}
            onSelect={() => toggleMark(editor, name)}
          >
            <Icon aria-hidden />
            {label}
            <kbd className="ml-auto font-sans text-muted-foreground text-xs">{keyNames(keys)}</kbd>
          </DropdownMenuCheckboxItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
