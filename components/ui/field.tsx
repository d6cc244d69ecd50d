'use client'

import { CircleAlert } from 'lucide-react'
import { Slot } from 'radix-ui'
import { type ReactElement, type ReactNode, useId } from 'react'
import { cn } from './cn'
import { Label } from './label'

type Props = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, and what to do about it. */
  error?: string | undefined
  /** For controls whose purpose can be seen: the label is only read out. */
  hideLabel?: boolean
  className?: string
  /** One control, such as an `Input`: it is given its id and its descriptions. */
  children: ReactElement
}

/** A control with its label, its hint and its error, told to assistive technology as one. */
export function Field({ label, hint, error, hideLabel = false, className, children }: Props) {
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={cn('flex flex-col gap-1.5', className)}>
      <Label htmlFor={id} className={hideLabel ? 'sr-only' : ''}>
        {label}
      </Label>
      <Slot.Root
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      >
        {children}
      </Slot.Root>
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 text-destructive text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-muted-foreground text-sm">
          {hint}
        </p>
      )}
    </div>
  )
}
