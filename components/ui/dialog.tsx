'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'

export const Dialog = Radix.Root
export const DialogTrigger = Radix.Trigger
export const DialogClose = Radix.Close

export const overlayClasses = 'fixed inset-0 z-50 bg-overlay data-[state=open]:animate-fade-in'

export const panelClasses =
  '-translate-x-1/2 -translate-y-1/2 fixed top-1/2 left-1/2 z-50 flex max-h-[min(90dvh,48rem)] w-[calc(100%-2rem)] max-w-lg flex-col gap-4 overflow-y-auto rounded-xl border border-border bg-popover p-5 shadow-lg data-[state=open]:animate-pop-in'

type ContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode
  description?: ReactNode
}

export function DialogContent({ title, description, className, children, ...props }: ContentProps) {
  return (
    <Radix.Portal>
      <Radix.Overlay className={overlayClasses} />
      <Radix.Content
        className={cn(panelClasses, className)}
        {...(!description && { 'aria-describedby': undefined })}
        {...props}
      >
        <div className="flex flex-col gap-1 pr-8">
          <Radix.Title className="font-semibold text-base">{title}</Radix.Title>
          {description && (
            <Radix.Description className="text-muted-foreground text-sm">
              {description}
            </Radix.Description>
          )}
        </div>
        {children}
        <Radix.Close asChild>
          <Button variant="ghost" size="icon-sm" className="absolute top-3.5 right-3.5">
            <X aria-hidden />
            <span className="sr-only">Close</span>
          </Button>
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  )
}

/** The actions of a dialog: the main one last, where the thumb is. */
export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('flex flex-wrap justify-end gap-2 pt-1', className)} {...props} />
}
