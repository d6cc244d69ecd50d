'use server'

import { z } from 'zod'
import { act } from '@/auth/act'
import * as linkCounts from '@/domain/linkCounts'
import * as outsideLinks from '@/domain/outsideLinks'
import { CheckerSwitch } from '@/domain/outsideLinks/switchChecker'
import * as site from '@/domain/site'
import { SettingsSave } from '@/domain/site/settings'

export const changeSettings = act(SettingsSave, site.changeSettings)

export const deleteNumbers = act(z.null(), linkCounts.deleteNumbers)
export const switchChecker = act(CheckerSwitch, outsideLinks.switchChecker)
