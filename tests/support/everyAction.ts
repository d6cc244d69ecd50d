import { uuidv7 } from 'uuidv7'
import { hashPassword } from '@/auth/password'
import type { Action, Actor } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { transaction } from '@/db/client'
import { stateOfLinking } from '@/db/linkChanges'
import { addPages } from '@/db/outsidePages'
import { insertRevision } from '@/db/posts/history'
import { replaceReferences } from '@/db/references'
import { authors as authorRows, postAuthors, type posts as postRows } from '@/db/schema'
import { updateUser } from '@/db/users'
import * as authors from '@/domain/authors'
import * as checks from '@/domain/checks'
import * as embeds from '@/domain/embeds'
import * as changes from '@/domain/linkChanges'
import * as linkCounts from '@/domain/linkCounts'
import * as linkMap from '@/domain/linkMap'
import * as links from '@/domain/links'
import { ArticleListing } from '@/domain/links/listArticles'
import { LinkListing } from '@/domain/links/listLinks'
import { UseAddress } from '@/domain/links/whereUsed'
import * as media from '@/domain/media'
import * as outsideLinks from '@/domain/outsideLinks'
import * as people from '@/domain/people'
import * as posts from '@/domain/posts'
import { emptyContent } from '@/domain/posts/content'
import * as previews from '@/domain/previews'
import * as relatedLinks from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { mentionedIn } from '@/domain/relatedLinks/mentioned'
import * as revisions from '@/domain/revisions'
import * as sections from '@/domain/sections'
import * as site from '@/domain/site'
import * as tags from '@/domain/tags'
import * as visits from '@/domain/visits'
import type { VisitName } from '@/domain/visits/visit'
import { aBody } from './newsroom'
import { aWorldOutside } from './outside'
import { anActor } from './people'
import { aPicture } from './pictures'
import { aPost } from './posts'

/** How a post or a user belongs to the actor. */
const ownerships = ['written by oneself', 'under one’s byline', 'of another'] as const
export type Ownership = (typeof ownerships)[number]

const anAddress = { kind: 'url' as const, url: 'https://example.com/' }

/** Calls the real domain function, with input that would succeed. */
type Perform = (actor: Actor) => Promise<unknown>

/** The same, for functions that ask how what they act on belongs to the actor. */
type PerformOnOwned = { on: (actor: Actor, ownership: Ownership) => Promise<unknown> }

/** Every action of the policy, with every function of the domain that asks for it. */
export const everyAction = {
  'posts.list': { listPosts: (actor) => posts.listPosts(actor, wholePostList) },
  'posts.create': { createPost: (actor) => posts.createPost(actor) },
  'posts.open': {
    openPost: onPost({}, posts.openPost),
    checkPost: onPost({}, (actor, postId) => checks.checkPost(actor, { postId })),
    previewPost: onPost({}, previews.previewPost),
  },
  'posts.save': {
    saveDraft: onPost({}, (actor, postId) =>
      posts.saveDraft(actor, { postId, baseVersion: 1, content }),
    ),
    keepText: onPost({}, (actor, postId) =>
      posts.keepText(actor, { postId, userId: actor.userId, content }),
    ),
    attend: onVisit((actor, name) => visits.attend(actor, { ...name, isOpening: true })),
    answerRequest: onVisit((actor, name) => visits.answerRequest(actor, { ...name, answer: 'no' })),
    leave: onVisit(visits.leave),
  },
  'posts.takeOver': {
    askToWrite: onVisit(visits.askToWrite),
    takeOver: onVisit(visits.takeOver),
  },
  'posts.publish': {
    publishPost: onPost({}, (actor, postId) =>
      posts.publishPost(actor, { postId, baseVersion: 1 }),
    ),
  },
  'posts.unpublish': {
    unpublishPost: onPost({ status: 'published' }, (actor, postId) =>
      posts.unpublishPost(actor, { postId }),
    ),
  },
  'posts.trash': {
    trashPost: onPost({}, (actor, postId) => posts.trashPost(actor, { postId })),
  },
  'posts.restore': {
    restorePost: onPost({ trashedAt: new Date() }, (actor, postId) =>
      posts.restorePost(actor, { postId }),
    ),
  },
  'posts.readRevisions': {
    listRevisions: onPost({}, (actor, postId) =>
      revisions.listRevisions(actor, { postId, page: 1 }),
    ),
    compareRevisions: onPost({}, (actor, postId) =>
      revisions.compareRevisions(actor, { postId, show: 'current', against: null }),
    ),
    compareRefused: onPost({}, (actor, postId) =>
      revisions.compareRefused(actor, { postId, mine: content }),
    ),
  },
  'posts.nameRevision': {
    nameRevision: onPost({}, (actor, postId) =>
      revisions.nameRevision(actor, {
        postId,
        revision: 'current',
        baseVersion: 1,
        name: 'A name',
      }),
    ),
  },
  'posts.restoreRevision': {
    restoreRevision: onPost({}, async (actor, postId) =>
      revisions.restoreRevision(actor, {
        postId,
        revisionId: await aRevision(postId),
        baseVersion: 1,
      }),
    ),
  },
  'posts.listPreviewLinks': {
    listPreviewLinks: onPost({}, (actor, postId) => previews.listPreviewLinks(actor, { postId })),
  },
  'posts.makePreviewLink': {
    makePreviewLink: onPost({}, (actor, postId) =>
      previews.makePreviewLink(actor, { postId, lasts: 'week' }),
    ),
  },
  'posts.withdrawPreviewLink': {
    withdrawPreviewLink: onPost({}, async (actor, postId) =>
      previews.withdrawPreviewLink(actor, { postId, linkId: await aPreviewLink(postId) }),
    ),
  },
  'media.upload': {
    uploadPicture: async (actor) =>
      media.uploadPicture(actor, { fileName: 'a.png', bytes: await aPicture() }),
  },
  'media.crop': {
    cropPicture: async (actor) =>
      media.cropPicture(actor, { mediaId: await anUpload(), crop: aCrop }),
  },
  'media.copy': {
    copyPicture: async (actor) => {
      const outside = await aWorldOutside({ 'pictures.example': await aPicture() })
      try {
        return await media.copyPicture(actor, { url: 'http://pictures.example/a.png' })
      } finally {
        await outside.close()
      }
    },
  },
  'media.list': {
    listPictures: (actor) => media.listPictures(actor, everything),
    describePictures: (actor) => media.describePictures(actor, []),
  },
  'embeds.lookUp': {
    // The one site that is not asked anything.
    lookUpEmbed: (actor) =>
      embeds.lookUpEmbed(actor, { url: 'https://www.instagram.com/p/C8abcde/' }),
  },
  'relatedLinks.searchTargets': {
    searchTargets: (actor) => relatedLinks.searchTargets(actor, { text: '' }),
    describeTargets: (actor) => relatedLinks.describeTargets(actor, []),
  },
  'relatedLinks.suggest': {
    dismissSuggestion: onPost({}, async (actor, postId) =>
      relatedLinks.dismissSuggestion(actor, { postId, targetId: await aPostThatLinks() }),
    ),
    suggestAgain: onPost({}, async (actor, postId) =>
      relatedLinks.suggestAgain(actor, { postId, targetId: await aPostThatLinks() }),
    ),
    suggestLinks: onPost({}, (actor, postId) =>
      relatedLinks.suggestLinks(actor, {
        postId,
        title: content.title,
        sectionId: null,
        tagIds: [],
        body: content.body,
      }),
    ),
  },
  'relatedLinks.listBlocks': {
    listBlocks: (actor) => relatedLinks.listBlocks(actor, { search: '', view: 'all', page: 1 }),
    searchNames: (actor) => relatedLinks.searchNames(actor, { kind: 'blocks', search: '' }),
  },
  'relatedLinks.openBlock': {
    openBlock: async (actor) =>
      relatedLinks.openBlock(actor, { id: await aBlock(), placementPage: 1 }),
    describeBlocks: (actor) => relatedLinks.describeBlocks(actor, []),
    nameMentioned: (actor) => relatedLinks.nameMentioned(actor, mentionedIn(null)),
    previewBlock: (actor) =>
      relatedLinks.previewBlock(actor, { blockId: null, content: block, postId: null }),
  },
  'relatedLinks.createBlock': { createBlock: (actor) => relatedLinks.createBlock(actor, block) },
  'relatedLinks.saveBlock': {
    saveBlock: async (actor) =>
      relatedLinks.saveBlock(actor, { ...block, id: await aBlock(), baseVersion: 1 }),
  },
  'relatedLinks.trashBlock': {
    trashBlock: async (actor) => relatedLinks.trashBlock(actor, { id: await aBlock() }),
  },
  'relatedLinks.restoreBlock': {
    restoreBlock: async (actor) => relatedLinks.restoreBlock(actor, { id: await aBlock() }),
  },
  'relatedLinks.listChanges': {
    listChanges: (actor) => changes.listChanges(actor, everything),
    openChange: (actor) => changes.openChange(actor, { id: uuidv7(), page: 1 }),
  },
  'relatedLinks.changeLinks': {
    previewReplacement: (actor) =>
      changes.previewReplacement(actor, { from: anAddress, to: null, page: 1 }),
    replaceEverywhere: async (actor) => {
      await aPostThatLinks()
      return changes.replaceEverywhere(actor, await anOrder())
    },
    undoChange: async (actor) => changes.undoChange(actor, { id: await aChange() }),
    findOlderArticles: onPost({ status: 'published' }, (actor, postId) =>
      changes.findOlderArticles(actor, { postId }),
    ),
    linkFromOlder: onPost({ status: 'published' }, async (actor, postId) => {
      const places = [
        { postId: await aPostThatLinks(), version: 1, place: { kind: 'line' as const, index: 1 } },
      ]
      return changes.linkFromOlder(actor, { postId, places })
    }),
  },
  'relatedLinks.listSlots': {
    listSlots: (actor) => relatedLinks.listSlots(actor, { search: '', view: 'all', page: 1 }),
    openSlot: (actor) => relatedLinks.openSlot(actor, uuidv7()),
    reachOfSlot: (actor) => relatedLinks.reachOfSlot(actor, { rules: slot, page: 1 }),
    slotsOf: (actor) => relatedLinks.slotsOf(actor, uuidv7()),
  },
  'relatedLinks.saveSlot': {
    saveSlot: async (actor) =>
      relatedLinks.saveSlot(actor, { ...slot, blockId: await aBlock(), id: null, baseVersion: 0 }),
    switchSlot: async (actor) => relatedLinks.switchSlot(actor, { id: await aSlot(), isOn: false }),
  },
  'relatedLinks.trashSlot': {
    trashSlot: async (actor) => relatedLinks.trashSlot(actor, { id: await aSlot() }),
  },
  'relatedLinks.restoreSlot': {
    restoreSlot: async (actor) => relatedLinks.restoreSlot(actor, { id: await aSlot() }),
  },
  'links.list': {
    listLinks: (actor) => links.listLinks(actor, LinkListing.parse({})),
    listArticles: (actor) => links.listArticles(actor, ArticleListing.parse({})),
    whereUsed: (actor) => links.whereUsed(actor, UseAddress.parse({})),
  },
  'links.export': {
    exportLinks: (actor) => links.exportLinks(actor, LinkListing.parse({})).next(),
  },
  'relatedLinks.readNumbers': {
    openBlockNumbers: (actor) => linkCounts.openBlockNumbers(actor, uuidv7(), 28),
    openArticleNumbers: (actor) => linkCounts.openArticleNumbers(actor, uuidv7(), 28),
    openSiteNumbers: (actor) => linkCounts.openSiteNumbers(actor, 28),
  },
  'relatedLinks.deleteNumbers': {
    deleteNumbers: (actor) => linkCounts.deleteNumbers(actor),
    hasNumbers: (actor) => linkCounts.hasNumbers(actor),
  },
  'relatedLinks.listOutside': {
    listOutsidePages: (actor) =>
      outsideLinks.listOutsidePages(actor, { ...everything, verdict: null, host: null }),
  },
  'relatedLinks.checkOutside': {
    checkAgain: async (actor) => {
      const page = { url: 'https://a.example/', host: 'a.example', dueAt: new Date() }
      await addPages([page])
      return outsideLinks.checkAgain(actor, page)
    },
  },
  'relatedLinks.openMap': {
    openMap: (actor) => linkMap.openMap(actor),
    openNeighbourhood: onPost({}, (actor, postId) => linkMap.openNeighbourhood(actor, { postId })),
  },
  'authors.list': { listAuthors: (actor) => authors.listAuthors(actor, everything) },
  'authors.save': {
    saveAuthor: (actor) => authors.saveAuthor(actor, author),
    openAuthor: (actor) => authors.openAuthor(actor, uuidv7()),
    possibleOwners: (actor) => authors.possibleOwners(actor, null),
  },
  'sections.list': { listSections: (actor) => sections.listSections(actor, everything) },
  'sections.save': {
    saveSection: (actor) => sections.saveSection(actor, section),
    openSection: (actor) => sections.openSection(actor, uuidv7()),
    moveSection: async (actor) =>
      sections.moveSection(actor, { id: await aSection(), direction: 'up' }),
  },
  'tags.list': { listTags: (actor) => tags.listTags(actor, everything) },
  'tags.save': {
    saveTag: (actor) => tags.saveTag(actor, profile),
    openTag: (actor) => tags.openTag(actor, uuidv7()),
  },
  'people.list': {
    listPeople: (actor) => people.listPeople(actor, everything),
    openPerson: (actor) => people.openPerson(actor, uuidv7()),
  },
  'people.invite': { invitePerson: (actor) => people.invitePerson(actor, invitation) },
  'people.changeRole': {
    changeRole: async (actor) =>
      people.changeRole(actor, { userId: (await anActor('author')).userId, role: 'editor' }),
  },
  'people.suspend': {
    suspendPerson: async (actor) => people.suspendPerson(actor, await anActor('author')),
    readmitPerson: async (actor) => people.readmitPerson(actor, await anActor('author')),
  },
  'people.changePassword': {
    // The one is for oneself, the other for others: only the right one of them is asked.
    changePassword: onUser(changeOwnPassword, people.resetPassword),
    resetPassword: onUser(changeOwnPassword, people.resetPassword),
  },
  'people.endSessions': { endSessions: onUser(people.endSessions, people.endSessions) },
  'checks.save': {
    openCheckLevels: (actor) => checks.openCheckLevels(actor),
    saveCheckLevels: (actor) => checks.saveCheckLevels(actor, { levels: [] }),
  },
  'settings.save': {
    changeSettings: (actor) =>
      site.changeSettings(actor, { name: 'New', tagline: '', countsLinks: false }),
    openSettings: (actor) => site.openSettings(actor),
    openChecker: (actor) => outsideLinks.openChecker(actor),
    switchChecker: (actor) => outsideLinks.switchChecker(actor, { isOn: false }),
  },
} satisfies Record<Action, Record<string, Perform | PerformOnOwned>>

/** Every way to perform it: one for each ownership, where it asks for that. */
export function waysTo(perform: Perform | PerformOnOwned) {
  if (!('on' in perform)) return [{ ownership: null, act: perform }]
  return ownerships.map((ownership) => ({
    ownership,
    act: (actor: Actor) => perform.on(actor, ownership),
  }))
}

async function anUpload() {
  const bytes = await aPicture()
  const answer = await media.uploadPicture(await anActor('editor'), { fileName: 'a.png', bytes })
  if (!answer.ok) throw new Error(answer.message)
  return answer.picture.id
}

const aCrop = { x: 0, y: 0, width: 5000, height: 5000 }

const content = { ...emptyContent, title: 'A headline', body: aBody('Some words.') }
const block = { name: 'A block', heading: '', layout: 'line' as const, links: [], ...curated }
const slot = {
  name: 'A slot',
  afterParagraph: null,
  sectionIds: [],
  exceptSectionIds: [],
  exceptPostIds: [],
  onlyWhereNone: false,
  isOn: true,
}
const everything = { search: '', page: 1 }
const profile = { id: null, name: 'A name', slug: '' }
const section = { ...profile, description: '' }
const author = { ...profile, bio: '', avatarId: null, links: [], userId: null }
const invitation = {
  name: 'New',
  email: 'new@example.com',
  role: 'author' as const,
  withByline: true,
}
const wholePostList = {
  search: '',
  status: null,
  authorId: null,
  sectionId: null,
  trashed: false,
  sort: 'saved' as const,
  direction: 'desc' as const,
  page: 1,
}

type Post = Partial<typeof postRows.$inferInsert>

/** On an article that belongs to the actor in that way. */
function onPost(
  given: Post,
  act: (actor: Actor, postId: string) => Promise<unknown>,
): PerformOnOwned {
  return {
    on: async (actor, ownership) => {
      const createdBy = ownership === 'written by oneself' ? actor.userId : null
      const { title, body } = content
      const postId = await aPost({ title, body, createdBy, ...given })
      if (ownership === 'under one’s byline') await addByline(postId, actor.userId)
      return act(actor, postId)
    },
  }
}

/** To an article that belongs to the actor in that way. */
function onVisit(act: (actor: Actor, name: VisitName) => Promise<unknown>): PerformOnOwned {
  return onPost({}, (actor, postId) =>
    act(actor, { postId, visitId: uuidv7(), userId: actor.userId }),
  )
}

async function addByline(postId: string, userId: string) {
  const authorId = uuidv7()
  await transaction(async (tx) => {
    tx.insert(authorRows).values({ id: authorId, slug: authorId, name: 'Me', userId }).run()
    tx.insert(postAuthors).values({ postId, authorId, position: 0 }).run()
  })
}

type OnUser = (actor: Actor, input: { userId: string }) => Promise<unknown>

/** On oneself, or on another person. */
function onUser(own: OnUser, foreign: OnUser): PerformOnOwned {
  return {
    on: async (actor, ownership) => {
      if (ownership !== 'of another') return own(actor, actor)
      return foreign(actor, await anActor('author'))
    },
  }
}

async function changeOwnPassword(actor: Actor) {
  const current = 'correct horse battery'
  const passwordHash = await hashPassword(current)
  await transaction((tx) => updateUser(tx, actor.userId, { passwordHash }))
  return people.changePassword(actor, { current, next: 'another long password', address: '' })
}

async function aRevision(postId: string) {
  return transaction((tx) => insertRevision(tx, postId, content, 'publish', null))
}

async function aPreviewLink(postId: string) {
  const made = await previews.makePreviewLink(await anActor('editor'), { postId, lasts: 'week' })
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function aBlock() {
  const made = await relatedLinks.createBlock(await anActor('editor'), block)
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function aSlot() {
  const content = { ...slot, blockId: await aBlock(), id: null, baseVersion: 0 }
  const made = await relatedLinks.saveSlot(await anActor('editor'), content)
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function aSection() {
  const made = await sections.saveSection(await anActor('editor'), section)
  if (!made.ok) throw new Error(made.message)
  return made.id
}

async function aPostThatLinks() {
  const marks = [{ type: 'link', attrs: { href: anAddress.url } }]
  const text = { type: 'text', text: 'there', marks }
  const body: DocumentJson = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] }
  const postId = await aPost({ status: 'published', body })
  await transaction((tx) => replaceReferences(tx, postId, 'live', referencesOf(body)))
  return postId
}

async function anOrder() {
  const mark = (await stateOfLinking({ kind: 'url', urls: [anAddress.url] }, [])).mark
  return { from: anAddress, to: null, mark, except: [] }
}

async function aChange() {
  await aPostThatLinks()
  const changed = await changes.replaceEverywhere(await anActor('editor'), await anOrder())
  if (!changed.ok) throw new Error(changed.message)
  return changed.changeId
}
