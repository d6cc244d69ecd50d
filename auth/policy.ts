import { roles } from '@/db/schema/users'

export { roles }
export type Role = (typeof roles)[number]

/** Whoever acts: a logged-in user, as every domain function takes it. */
export type Actor = { userId: string; name: string; email: string; role: Role; sessionId: string }

/** `own`: only on what is the actor's own. */
type Grant = 'any' | 'own' | 'none'
type Rule = Record<Role, Grant>

const everyone: Rule = { admin: 'any', editor: 'any', author: 'any', contributor: 'any' }
const ownUnlessEditor: Rule = { admin: 'any', editor: 'any', author: 'own', contributor: 'own' }
const publishers: Rule = { admin: 'any', editor: 'any', author: 'own', contributor: 'none' }
const editors: Rule = { admin: 'any', editor: 'any', author: 'none', contributor: 'none' }
const admins: Rule = { admin: 'any', editor: 'none', author: 'none', contributor: 'none' }
const oneself: Rule = { admin: 'any', editor: 'own', author: 'own', contributor: 'own' }

/**
 * Who may do what. A post is one's own if one wrote it down or has one's byline on it; a user is
 * one's own if it is oneself.
 */
export const policy = {
  'posts.list': everyone,
  'posts.create': everyone,
  'posts.open': ownUnlessEditor,
  'posts.save': ownUnlessEditor,
  'posts.takeOver': ownUnlessEditor,
  'posts.publish': publishers,
  'posts.unpublish': publishers,
  'posts.trash': ownUnlessEditor,
  'posts.restore': ownUnlessEditor,
  'posts.readRevisions': ownUnlessEditor,
  'posts.nameRevision': ownUnlessEditor,
  'posts.restoreRevision': ownUnlessEditor,
  'posts.listPreviewLinks': ownUnlessEditor,
  'posts.makePreviewLink': ownUnlessEditor,
  'posts.withdrawPreviewLink': ownUnlessEditor,
  'media.upload': everyone,
  'media.crop': everyone,
  'media.copy': everyone,
  'media.list': everyone,
  'embeds.lookUp': everyone,
  'relatedLinks.searchTargets': everyone,
  'relatedLinks.suggest': ownUnlessEditor,
  'relatedLinks.listBlocks': everyone,
  'relatedLinks.openBlock': everyone,
  'relatedLinks.createBlock': editors,
  'relatedLinks.saveBlock': editors,
  'relatedLinks.trashBlock': editors,
  'relatedLinks.restoreBlock': editors,
  'relatedLinks.listChanges': everyone,
  'relatedLinks.changeLinks': editors,
  'relatedLinks.listSlots': everyone,
  'relatedLinks.saveSlot': editors,
  'relatedLinks.trashSlot': editors,
  'relatedLinks.restoreSlot': editors,
  'links.list': everyone,
  'links.export': editors,
  'relatedLinks.readNumbers': everyone,
  'relatedLinks.deleteNumbers': admins,
  'relatedLinks.listOutside': everyone,
  'relatedLinks.checkOutside': editors,
  'relatedLinks.openMap': everyone,
  'authors.list': everyone,
  'authors.save': editors,
  'sections.list': everyone,
  'sections.save': editors,
  'tags.list': everyone,
  'tags.save': editors,
  'people.list': admins,
  'people.invite': admins,
  'people.changeRole': admins,
  'people.suspend': admins,
  'people.changePassword': oneself,
  'people.endSessions': oneself,
  'checks.save': editors,
  'settings.save': admins,
} as const satisfies Record<string, Rule>

export type Action = keyof typeof policy

/** Thrown by `authorise`. Server actions turn it into an answer. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  constructor(readonly action: Action) {
    super('You are not allowed to do this.')
  }
}

export function isAllowed(actor: Actor, action: Action, owns = false) {
  const grant = policy[action][actor.role]
  return grant === 'any' || (grant === 'own' && owns)
}

/**
 * Every domain function calls this before anything else.
 *
 * @throws NotAllowed
 */
export function authorise(actor: Actor, action: Action, { owns = false } = {}) {
  if (!isAllowed(actor, action, owns)) throw new NotAllowed(action)
}
