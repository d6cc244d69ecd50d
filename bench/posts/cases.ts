import type { Actor, Role } from '@/auth/policy'
import { postStatuses } from '@/db/schema'
import { type PostListing, wholeList } from '@/domain/posts/listing'
import { type Newsroom, words } from './fill'

/** What people ask of the post list, and what costs most. */
export function casesFor({ sectionId, quietAuthorId, busyAuthorId, authorUserId }: Newsroom) {
  const { frequent, rare, absent } = words
  const author = anActor('author', authorUserId)
  return [
    aCase('everything', {}),
    aCase('page 2', { page: 2 }),
    aCase('page 400', { page: 400 }),
    aCase('search: in half of the headlines', { search: frequent }),
    aCase('search: in half, page 400', { search: frequent, page: 400 }),
    aCase('search: in half, by title', { search: frequent, sort: 'title', direction: 'asc' }),
    aCase('search: in half, of a rare status', { search: frequent, status: 'scheduled' }),
    aCase('search: in half, of a section', { search: frequent, sectionId }),
    aCase('search: in half, of an author', { search: frequent, authorId: quietAuthorId }),
    aCase('search: two words, in a tenth', { search: 'tid season' }),
    aCase('search: in a tenth, published', { search: 'tid season', status: 'published' }),
    aCase('search: in a tenth, of a section', { search: 'tid season', sectionId }),
    aCase('search: one letter', { search: 's' }),
    aCase('search: in three headlines', { search: rare }),
    aCase('search: in none', { search: absent }),
    ...postStatuses.map((status) => aCase(status, { status })),
    aCase('scheduled, by title', { status: 'scheduled', sort: 'title', direction: 'asc' }),
    aCase('an author', { authorId: quietAuthorId }),
    aCase('an author of many', { authorId: busyAuthorId }),
    aCase('an author of many, page 400', { authorId: busyAuthorId, page: 400 }),
    aCase('an author and a status', { authorId: quietAuthorId, status: 'draft' }),
    aCase('a section', { sectionId }),
    aCase('a section, last page', { sectionId, page: 400 }),
    aCase('a section and a status', { sectionId, status: 'in_review' }),
    aCase('by title', { sort: 'title', direction: 'asc' }),
    aCase('by title, page 400', { sort: 'title', page: 400 }),
    aCase('by publication', { sort: 'published' }),
    aCase('by publication, oldest first', { sort: 'published', direction: 'asc' }),
    aCase('one’s own', {}, author),
    aCase('one’s own, searched', { search: frequent }, author),
    aCase('trash', { trashed: true }),
    aCase('trash, searched', { trashed: true, search: frequent }),
  ]
}

function aCase(name: string, given: Partial<PostListing>, actor = anActor('editor', 'nobody')) {
  return { name, actor, query: { ...wholeList, ...given } }
}

function anActor(role: Role, userId: string): Actor {
  return { userId, role, name: 'Bench', email: 'bench@example.com', sessionId: 'bench' }
}
