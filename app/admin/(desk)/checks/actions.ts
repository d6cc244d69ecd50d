'use server'

import { act } from '@/auth/act'
import * as checks from '@/domain/checks'
import { CheckLevels } from '@/domain/checks/levels'

export const saveCheckLevels = act(CheckLevels, checks.saveCheckLevels)
