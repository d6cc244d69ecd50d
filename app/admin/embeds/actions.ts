'use server'

import { act } from '@/auth/act'
import * as embeds from '@/domain/embeds'
import { LookUp } from '@/domain/embeds/lookUp'

export const lookUpEmbed = act(LookUp, (actor, input) => embeds.lookUpEmbed(actor, input))
