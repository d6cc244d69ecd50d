'use client'

import { Toolbar as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import { keyNames } from './keyNames'

type Props = {
  label: string
  /** Such as "Mod+Shift+L". */
  keys?: string
  isPressed?: boolean
  isDisabled?: boolean
  onClick: () => void
  children: ReactNode
}

export function ToolbarButton({ label, keys, isPressed, isDisabled, onClick, children }: Props) {
  return (
    <Tooltip content={keys ? `${label} (${keyNames(keys)})` : label}>
      <Radix.Button asChild>
        <Button
          variant="ghost"
          className="h-9 min-w-9 px-2 md:h-8 md:min-w-8 md:px-1.5"
          aria-label={label}
          aria-pressed={isPressed}
          aria-disabled={isDisabled}
          // The text keeps its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (!isDisabled) onClick()
          }}
        >
          {children}
        </Button>
      </Radix.Button>
    </Tooltip>
  )
}
