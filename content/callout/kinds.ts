import { z } from 'zod'

export const calloutKinds = ['note', 'tip', 'warning'] as const
export const CalloutKind = z.enum(calloutKinds)
export type CalloutKind = z.infer<typeof CalloutKind>

/** What stands over a callout, in the editor and for readers. */
export const calloutNames: Record<CalloutKind, string> = {
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
}

export function calloutKindOf(attributes: Record<string, unknown> | undefined): CalloutKind {
  return CalloutKind.catch('note').parse(attributes?.kind)
}
