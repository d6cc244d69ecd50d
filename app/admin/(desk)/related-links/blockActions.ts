import type { BlockActions } from '@/components/admin/relatedLinks/blockActions'
import { createBlock, describeTargets, saveBlock, searchTargets } from './actions'

export const blockActions: BlockActions = {
  searchTargets,
  describeTargets,
  create: createBlock,
  save: saveBlock,
}
