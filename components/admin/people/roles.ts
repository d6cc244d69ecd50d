import type { Role } from '@/auth/policy'

/** What each role is called, and what it may do, in the words of a newsroom. */
export const roleNames: Record<Role, { name: string; description: string }> = {
  admin: { name: 'Administrator', description: 'Everything, people and settings too.' },
  editor: {
    name: 'Editor',
    description: 'All articles, related links, authors, sections and tags.',
  },
  author: { name: 'Author', description: 'Writes and publishes their own articles.' },
  contributor: { name: 'Contributor', description: 'Writes; someone else publishes.' },
}

export function isRole(text: string | undefined): text is Role {
  return text !== undefined && text in roleNames
}
