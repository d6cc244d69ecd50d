import type { SlotActions } from '@/components/admin/relatedLinks/slots/slotActions'
import { nameMentioned, searchNames, searchTargets } from '../actions'
import { reachOfSlot, saveSlot } from './actions'

export const slotActions: SlotActions = {
  searchTargets,
  searchNames,
  nameMentioned,
  reachOfSlot,
  save: saveSlot,
}
