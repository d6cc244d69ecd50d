import { z } from 'zod'
import { isOutsideUrl } from '@/content/link/href'
import { profileFields } from '../profiles/fields'
import { Version } from '../version'

export const maxLinks = 10

const ProfileLink = z.object({
  label: z
    .string()
    .trim()
    .min(1, 'Say what the link is, such as “Website”.')
    .max(50, 'A label has at most 50 characters.'),
  url: z.string().trim().refine(isOutsideUrl, 'Enter an address that begins with https://'),
})

export const AuthorSave = z.object({
  ...profileFields,
  bio: z.string().trim().max(1000, 'A bio has at most 1,000 characters.'),
  avatarId: z.uuid().nullable(),
  links: z.array(ProfileLink).max(maxLinks, `An author has at most ${maxLinks} links.`),
  /** Whose byline it is; null for a guest's. */
  userId: z.uuid().nullable(),
  version: Version,
})

export type AuthorSave = z.output<typeof AuthorSave>

/** All that the form has of an author. */
export type AuthorValues = Omit<AuthorSave, 'id' | 'version'>

export function authorValues({ name, slug, bio, avatarId, links, userId }: AuthorValues) {
  return { name, slug, bio, avatarId, links, userId }
}
