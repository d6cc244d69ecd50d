'use client'

import { Tooltip as Radix } from 'radix-ui'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { cn } from './cn'
import { useMain } from './useMain'

/** Stands once, around everything. */
export function TooltipProvider(props: ComponentProps<typeof Radix.Provider>) {
  return <Radix.Provider delayDuration={400} {...props} />
}

type Props = {
  /** What the control does. The control has a name of its own besides. */
  content: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  className?: string
  children: ReactElement
}

export function Tooltip({ content, side = 'bottom', className, children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={useMain()}>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            'z-50 max-w-64 rounded-md bg-primary px-2 py-1 font-medium text-primary-foreground text-xs shadow-md',
            className,
          )}
        >
          {content}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
