import { z } from 'zod'
import { SlugText } from '../slug'

/** What authors, sections and tags have in common. */
export const profileFields = {
  /** Null for a new one. */
  id: z.uuid().nullable(),
  name: z.string().trim().min(1, 'Give it a name.').max(80, 'A name has at most 80 characters.'),
  /** Empty to have one made of the name. */
  slug: z.union([z.literal(''), SlugText]),
}
