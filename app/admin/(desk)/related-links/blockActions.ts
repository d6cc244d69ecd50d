import type { BlockActions } from '@/components/admin/relatedLinks/blockActions'
import * as actions from './actions'

export const blockActions: BlockActions = {
  searchTargets: actions.searchTargets,
  describeTargets: actions.describeTargets,
  searchNames: actions.searchNames,
  nameMentioned: actions.nameMentioned,
  previewBlock: actions.previewBlock,
  create: actions.createBlock,
  save: actions.saveBlock,
}
