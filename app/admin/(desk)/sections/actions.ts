'use server'

import { act } from '@/auth/act'
import * as sections from '@/domain/sections'
import { SectionMove } from '@/domain/sections/move'
import { SectionSave } from '@/domain/sections/save'

export const saveSection = act(SectionSave, sections.saveSection)
export const moveSection = act(SectionMove, sections.moveSection)
