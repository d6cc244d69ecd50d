'use client'

import { ChevronDown } from 'lucide-react'
import { Toolbar as Radix } from 'radix-ui'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { sourceOf } from '@/content/quotation/source'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import type { MenuProps } from './OptionsMenu'
import { SourceForm } from './SourceForm'

type Props = MenuProps & {
  sources: RelatedLinkSources
  position: number
  attrs: Record<string, unknown>
}

/** Who said it, or where it stands: asked for beside the text, shown below the quotation. */
export function SourceOptions(props: Props) {
  const { editor, sources, isOpen, onOpenChange, position, attrs } = props
  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Button asChild>
        <PopoverTrigger asChild>
          <Button variant="ghost" className="h-9 gap-1 bg-accent px-2 md:h-8 md:px-2">
            Source
            <ChevronDown aria-hidden className="opacity-60" />
          </Button>
        </PopoverTrigger>
      </Radix.Button>
      <PopoverContent
        className="w-96 max-w-[calc(100vw-1rem)] overflow-visible"
        aria-label="Source of the quotation"
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.view.focus()
        }}
      >
        <SourceForm
          source={sourceOf(attrs)}
          sources={sources}
          onChange={(name, value) =>
            editor.commands.command(({ tr }) => {
              tr.setNodeAttribute(position, name, value)
              return true
            })
          }
          onDone={() => onOpenChange(false)}
        />
      </PopoverContent>
    </Popover>
  )
}
