'use server'

import { act } from '@/auth/act'
import * as slots from '@/domain/relatedLinks/slots'
import { SlotReach } from '@/domain/relatedLinks/slots/reach'
import { SlotSave } from '@/domain/relatedLinks/slots/save'
import { SlotSwitch } from '@/domain/relatedLinks/slots/switch'
import { SlotId } from '@/domain/relatedLinks/slots/trash'

export const reachOfSlot = act(SlotReach, slots.reachOfSlot)
export const saveSlot = act(SlotSave, slots.saveSlot)
export const switchSlot = act(SlotSwitch, slots.switchSlot)
export const trashSlot = act(SlotId, slots.trashSlot)
export const restoreSlot = act(SlotId, slots.restoreSlot)
