import { type LucideIcon, Monitor, Smartphone, Tablet } from 'lucide-react'

/** What readers hold in their hands or have on their desks, with its width in CSS pixels. */
export const devices = {
  phone: { name: 'Phone', width: 360, Icon: Smartphone },
  tablet: { name: 'Tablet', width: 768, Icon: Tablet },
  desktop: { name: 'Desktop', width: 1280, Icon: Monitor },
} as const satisfies Record<string, { name: string; width: number; Icon: LucideIcon }>

export type Device = keyof typeof devices

export const deviceNames = ['phone', 'tablet', 'desktop'] as const satisfies Device[]
