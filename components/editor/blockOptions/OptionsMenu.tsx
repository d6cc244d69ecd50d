'use client'

import type { Editor } from '@tiptap/core'
import { Check, ChevronDown, type LucideIcon } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'

export type MenuProps = {
  editor: Editor
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

export type Option = {
  label: string
  Icon: LucideIcon
  isCurrent?: boolean
  isDestructive?: boolean
  run: (editor: Editor) => void
}

type Props = MenuProps & { label: string; groups: Option[][] }

export function OptionsMenu({ editor, isOpen, onOpenChange, label, groups }: Props) {
  return (
    <DropdownMenu open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" className="h-9 gap-1 bg-accent px-2 md:h-8 md:px-2">
            {label}
            <ChevronDown aria-hidden className="opacity-60" />
          </Button>
        </DropdownMenuTrigger>
      </Radix.Button>
      <DropdownMenuContent
        className="w-60"
        align="start"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.view.focus()
        }}
      >
        {groups.map((options, index) => (
          <div key={options[0]?.label}>
            {index > 0 && <DropdownMenuSeparator />}
            {options.map((option) => (
              <DropdownMenuItem
                key={option.label}
                variant={option.isDestructive ? 'destructive' : 'default'}
                onSelect={() => option.run(editor)}
              >
                <option.Icon aria-hidden />
                {option.label}
                {option.isCurrent && <Check aria-label="Current" className="ml-auto" />}
              </DropdownMenuItem>
            ))}
          </div>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
