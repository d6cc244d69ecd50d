'use server'

import { act } from '@/auth/act'
import * as authors from '@/domain/authors'
import { AuthorSave } from '@/domain/authors/fields'

export const saveAuthor = act(AuthorSave, authors.saveAuthor)
