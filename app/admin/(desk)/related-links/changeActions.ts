'use server'

import { act } from '@/auth/act'
import * as linkChanges from '@/domain/linkChanges'
import { LinksFromOlder } from '@/domain/linkChanges/linkFromOlder'
import { ReplacementOrder } from '@/domain/linkChanges/replaceEverywhere'
import { ChangeId } from '@/domain/linkChanges/undoChange'

export const replaceEverywhere = act(ReplacementOrder, linkChanges.replaceEverywhere)
export const linkFromOlder = act(LinksFromOlder, linkChanges.linkFromOlder)
export const undoChange = act(ChangeId, linkChanges.undoChange)
