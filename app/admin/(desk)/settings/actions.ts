'use server'

import { act } from '@/auth/act'
import * as site from '@/domain/site'
import { Settings } from '@/domain/site/settings'

export const changeSettings = act(Settings, site.changeSettings)
