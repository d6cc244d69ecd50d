'use client'

import type { Editor } from '@tiptap/core'
import { Plus } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuGroup,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { blockGroups } from '../blocks'

/** The blocks that the slash offers, for those who look for a button. */
export function InsertMenu({ editor }: { editor: Editor }) {
  return (
    <DropdownMenu>
      <Radix.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            className="h-9 min-w-9 px-2 md:h-8 md:min-w-8 md:px-1.5"
            aria-label="Insert a block"
          >
            <Plus aria-hidden />
          </Button>
        </DropdownMenuTrigger>
      </Radix.Button>
      <DropdownMenuContent
        className="w-80"
        // What is inserted takes the focus by itself.
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        {blockGroups.map(({ name, choices }) => (
          <DropdownMenuGroup key={name} aria-label={name}>
            <DropdownMenuLabel className="text-muted-foreground text-xs">{name}</DropdownMenuLabel>
            {choices.map((choice) => (
              <DropdownMenuItem key={choice.id} onSelect={() => choice.insert(editor)}>
                <choice.Icon aria-hidden />
                <span className="whitespace-nowrap">{choice.label}</span>
                <span className="ml-auto truncate text-muted-foreground text-xs">
                  {choice.hint}
                </span>
              </DropdownMenuItem>
            ))}
          </DropdownMenuGroup>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
