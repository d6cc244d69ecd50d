'use server'

import { act } from '@/auth/act'
import * as outsideLinks from '@/domain/outsideLinks'
import { CheckAgain } from '@/domain/outsideLinks/checkAgain'

export const checkAgain = act(CheckAgain, outsideLinks.checkAgain)
