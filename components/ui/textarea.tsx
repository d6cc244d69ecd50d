import type { ComponentProps } from 'react'
import { cn } from './cn'
import { controlClasses } from './input'

/** Grows with what is written in it, where the browser can. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(controlClasses, 'field-sizing-content min-h-18 py-1.5', className)}
      {...props}
    />
  )
}
