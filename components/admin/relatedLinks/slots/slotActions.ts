import type { z } from 'zod'
import type { ActionResult } from '@/components/admin/result'
import type { reachOfSlot } from '@/domain/relatedLinks'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import type { StaleSlot } from '@/domain/relatedLinks/slots/problems'
import type { SlotReach } from '@/domain/relatedLinks/slots/reach'
import type { Refusal } from '../blockActions'
import type { NameMentioned } from '../rules/useNames'
import type { RuleSearchActions } from '../rules/useRuleSearch'

export type Reach = Awaited<ReturnType<typeof reachOfSlot>>

/** What the slot's form asks of the server. */
export type SlotActions = RuleSearchActions & {
  nameMentioned: NameMentioned
  reachOfSlot: (input: z.infer<typeof SlotReach>) => Promise<Reach | Refusal>
  save: (
    input: SlotContent & { id: string | null; baseVersion: number },
  ) => Promise<{ ok: true; id: string; version: number } | StaleSlot | Refusal>
}

export type ChangeSlot = (input: { id: string }) => Promise<ActionResult>
export type SwitchSlot = (input: { id: string; isOn: boolean }) => Promise<ActionResult>
