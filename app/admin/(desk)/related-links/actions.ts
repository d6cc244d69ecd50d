'use server'

import { act } from '@/auth/act'
import * as relatedLinks from '@/domain/relatedLinks'
import { BlockContent } from '@/domain/relatedLinks/content'
import { TargetIds } from '@/domain/relatedLinks/describeTargets'
import { Mentioned } from '@/domain/relatedLinks/mentioned'
import { PreviewRequest } from '@/domain/relatedLinks/previewBlock'
import { BlockSave } from '@/domain/relatedLinks/saveBlock'
import { NameSearch } from '@/domain/relatedLinks/searchNames'
import { TargetSearch } from '@/domain/relatedLinks/searchTargets'
import { BlockId } from '@/domain/relatedLinks/trashBlock'

export const searchTargets = act(TargetSearch, relatedLinks.searchTargets)
export const describeTargets = act(TargetIds, relatedLinks.describeTargets)
export const searchNames = act(NameSearch, relatedLinks.searchNames)
export const nameMentioned = act(Mentioned, relatedLinks.nameMentioned)
export const previewBlock = act(PreviewRequest, relatedLinks.previewBlock)
export const createBlock = act(BlockContent, relatedLinks.createBlock)
export const saveBlock = act(BlockSave, relatedLinks.saveBlock)
export const trashBlock = act(BlockId, relatedLinks.trashBlock)
export const restoreBlock = act(BlockId, relatedLinks.restoreBlock)
