'use server'

import { act } from '@/auth/act'
import * as tags from '@/domain/tags'
import { TagSave } from '@/domain/tags/save'

export const saveTag = act(TagSave, tags.saveTag)
