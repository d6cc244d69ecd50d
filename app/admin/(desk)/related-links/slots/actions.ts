'use server'

import { act } from '@/auth/act'
import * as relatedLinks from '@/domain/relatedLinks'
import { SlotReach } from '@/domain/relatedLinks/slots/reach'
import { SlotSave } from '@/domain/relatedLinks/slots/save'
import { SlotSwitch } from '@/domain/relatedLinks/slots/switch'
import { SlotId } from '@/domain/relatedLinks/slots/trash'

export const reachOfSlot = act(SlotReach, relatedLinks.reachOfSlot)
export const saveSlot = act(SlotSave, relatedLinks.saveSlot)
export const switchSlot = act(SlotSwitch, relatedLinks.switchSlot)
export const trashSlot = act(SlotId, relatedLinks.trashSlot)
export const restoreSlot = act(SlotId, relatedLinks.restoreSlot)
