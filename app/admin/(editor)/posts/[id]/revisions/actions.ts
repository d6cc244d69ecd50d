'use server'

import { act } from '@/auth/act'
import * as revisions from '@/domain/revisions'
import { RevisionNaming } from '@/domain/revisions/name'
import { RevisionRestoration } from '@/domain/revisions/restore'

export const nameRevision = act(RevisionNaming, revisions.nameRevision)
export const restoreRevision = act(RevisionRestoration, revisions.restoreRevision)
