'use client'

import { Toaster as Sonner } from 'sonner'

/** Stands once, at the end of the body. `toast` comes from sonner. */
export function Toaster() {
  return (
    <Sonner
      theme="system"
      position="bottom-right"
      closeButton
      toastOptions={{ duration: 6000, classNames: largeForFingers }}
      style={toastColours}
    />
  )
}

const largeForFingers = {
  closeButton: 'pointer-coarse:size-7!',
  actionButton: 'pointer-coarse:h-9! pointer-coarse:px-3!',
  cancelButton: 'pointer-coarse:h-9! pointer-coarse:px-3!',
}

const toastColours = {
  '--normal-bg': 'var(--color-popover)',
  '--normal-text': 'var(--color-popover-foreground)',
  '--normal-border': 'var(--color-border)',
  '--border-radius': '10px',
  fontFamily: 'inherit',
} as React.CSSProperties
