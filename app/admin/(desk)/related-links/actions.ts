'use server'

import { act } from '@/auth/act'
import * as relatedLinks from '@/domain/relatedLinks'
import { BlockContent } from '@/domain/relatedLinks/content'
import { TargetIds } from '@/domain/relatedLinks/describeTargets'
import { BlockSave } from '@/domain/relatedLinks/saveBlock'
import { TargetSearch } from '@/domain/relatedLinks/searchTargets'
import { SuggestionRequest } from '@/domain/relatedLinks/suggestions/suggestion'
import { BlockId } from '@/domain/relatedLinks/trashBlock'

export const searchTargets = act(TargetSearch, relatedLinks.searchTargets)
export const describeTargets = act(TargetIds, relatedLinks.describeTargets)
export const suggestLinks = act(SuggestionRequest, relatedLinks.suggestLinks)
export const createBlock = act(BlockContent, relatedLinks.createBlock)
export const saveBlock = act(BlockSave, relatedLinks.saveBlock)
export const trashBlock = act(BlockId, relatedLinks.trashBlock)
export const restoreBlock = act(BlockId, relatedLinks.restoreBlock)
