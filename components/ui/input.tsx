import type { ComponentProps } from 'react'
import { cn } from './cn'

/** 16 px on phones: Safari zooms into anything smaller. */
export const controlClasses =
  'w-full min-w-0 rounded-md border border-input bg-card px-2.5 text-base shadow-xs transition-colors placeholder:text-muted-foreground hover:border-input-hover disabled:opacity-60 aria-invalid:border-destructive md:text-sm'

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return <input type={type} className={cn(controlClasses, 'h-9 md:h-8', className)} {...props} />
}
