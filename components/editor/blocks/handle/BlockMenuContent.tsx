'use client'

import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  DropdownMenuContent,
  DropdownMenuGroup,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
} from '@/components/ui/dropdown-menu'
import { keyNames } from '../../toolbar/keyNames'
import { duplicateBlock, moveBlock } from '../move'
import { goToBlock } from './blockAt'
import { deleteWithUndo } from './deleteWithUndo'
import { isOfWords, textBlocks, turnInto } from './turnInto'

type Props = { editor: Editor; position: number }

/** What can be done with a block as a whole. Afterwards the cursor is in it. */
export function BlockMenuContent({ editor, position }: Props) {
  function change(make: (state: EditorState) => Transaction | null) {
    goToBlock(editor, position)
    const tr = make(editor.state)
    if (tr) editor.view.dispatch(tr)
  }

  return (
    <DropdownMenuContent
      align="start"
      aria-label="Block"
      className="w-60"
      onCloseAutoFocus={(event) => {
        event.preventDefault()
        editor.view.focus()
      }}
    >
      <Item keys="Alt+↑" onSelect={() => change((state) => moveBlock(state, 'up'))}>
        <ArrowUp aria-hidden />
        Move up
      </Item>
      <Item keys="Alt+↓" onSelect={() => change((state) => moveBlock(state, 'down'))}>
        <ArrowDown aria-hidden />
        Move down
      </Item>
      <Item keys="Mod+Shift+D" onSelect={() => change(duplicateBlock)}>
        <Copy aria-hidden />
        Duplicate
      </Item>
      <Item
        keys="Mod+Shift+Backspace"
        onSelect={() => {
          goToBlock(editor, position)
          deleteWithUndo(editor)
        }}
      >
        <Trash2 aria-hidden />
        Delete
      </Item>
      {isOfWords(editor, position) && (
        <>
          <DropdownMenuSeparator />
          <DropdownMenuGroup aria-label="Turn into">
            <DropdownMenuLabel className="text-muted-foreground text-xs">
              Turn into
            </DropdownMenuLabel>
            {textBlocks.map((block) => (
              <DropdownMenuItem key={block.name} onSelect={() => turnInto(editor, position, block)}>
                <block.Icon aria-hidden />
                {block.name}
              </DropdownMenuItem>
            ))}
          </DropdownMenuGroup>
        </>
      )}
    </DropdownMenuContent>
  )
}

type ItemProps = { keys: string; onSelect: () => void; children: ReactNode }

function Item({ keys, onSelect, children }: ItemProps) {
  return (
    <DropdownMenuItem onSelect={onSelect}>
      {children}
      <kbd className="ml-auto font-sans text-muted-foreground text-xs max-md:hidden">
        {keyNames(keys)}
      </kbd>
    </DropdownMenuItem>
  )
}
