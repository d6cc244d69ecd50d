'use client'

import { AlertDialog as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'
import { overlayClasses, panelClasses } from './dialog'

export const AlertDialog = Radix.Root
export const AlertDialogTrigger = Radix.Trigger
export const AlertDialogCancel = Radix.Cancel
export const AlertDialogAction = Radix.Action

type ContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode
  description: ReactNode
}

/** A question that must be answered before anything else; clicks beside it do not close it. */
export function AlertDialogContent({
  title,
  description,
  className,
  children,
  ...props
}: ContentProps) {
  return (
    <Radix.Portal>
      <Radix.Overlay className={overlayClasses} />
      <Radix.Content className={cn(panelClasses, 'max-w-md', className)} {...props}>
        <div className="flex flex-col gap-1.5">
          <Radix.Title className="font-semibold text-base">{title}</Radix.Title>
          <Radix.Description className="text-muted-foreground text-sm">
            {description}
          </Radix.Description>
        </div>
        {children}
      </Radix.Content>
    </Radix.Portal>
  )
}
