'use client'

import { Toaster as Sonner } from 'sonner'

/** Stands once, at the end of the body. `toast` comes from sonner. */
export function Toaster() {
  return (
    <Sonner
      theme="system"
      position="bottom-right"
      closeButton
      toastOptions={{ duration: 6000 }}
      style={toastColours}
    />
  )
}

const toastColours = {
  '--normal-bg': 'var(--color-popover)',
  '--normal-text': 'var(--color-popover-foreground)',
  '--normal-border': 'var(--color-border)',
  '--border-radius': '10px',
  fontFamily: 'inherit',
} as React.CSSProperties
