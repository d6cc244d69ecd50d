import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import { hrefOfPost } from '@/content/link/reference'
import type { Target } from '@/content/linkChange/target'
import { referencesOf } from '@/content/references'
import { transaction } from '@/db/client'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import { anyDocument } from '@/tests/support/anyDocument'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { emptyContent } from '../posts/content'
import { previewReplacement, replaceEverywhere, undoChange } from './index'

aDatabase()

/** A document, and that of the unpublished changes, if there are any. */
type Texts = { live: DocumentJson; draft: DocumentJson | null }

test('whatever stands in articles and drafts, a change that is undone leaves all as it was', {
  timeout: 120_000,
}, async () => {
  const editor = await anActor('editor')
  const [from, to] = [await aTarget(), await aTarget()]
  const text = anyDocument.map((node) => linkingTo(from, plain(node)))
  const texts = fc.record({ live: text, draft: fc.option(text) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(texts, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(to, null),
      async (all, end) => {
        const ids = await Promise.all(all.map((one) => anArticle(editor, one)))
        const { mark } = await previewReplacement(editor, { from, to: end, page: 1 })
        const changed = await replaceEverywhere(editor, { from, to: end, mark, except: [] })
        if (!changed.ok) throw new Error(changed.message)
        expect((await previewReplacement(editor, { from, to: end, page: 1 })).total).toBe(0)
        const undone = await undoChange(editor, { id: changed.changeId })
        expect(undone).toEqual({ ok: true, left: 0 })
        expect(await Promise.all(ids.map(textsOf))).toEqual(plain(all))
      },
    ),
    { numRuns: 10 },
  )
})

/** Without what fast-check and ProseMirror hang on it. */
function plain(value: unknown): DocumentJson {
  return JSON.parse(JSON.stringify(value))
}

async function aTarget(): Promise<Target & { kind: 'post' }> {
  return { kind: 'post', postId: await aPost({ status: 'published' }) }
}

function linkingTo({ postId }: { postId: string }, document: DocumentJson): DocumentJson {
  const marks = [{ type: 'link', attrs: { href: hrefOfPost(postId) } }]
  const words = { type: 'text', text: 'more of it', marks }
  const last = { type: 'paragraph', content: [{ type: 'text', text: `${uuidv7()}: ` }, words] }
  return { ...document, content: [...(document.content ?? []), last] }
}

async function anArticle(editor: Actor, { live, draft }: Texts): Promise<string> {
  const id = await aPost({ status: 'published', body: live })
  await transaction(async (tx) => {
    await replaceReferences(tx, id, 'live', referencesOf(live))
    if (!draft) return
    const content = { ...emptyContent, body: draft }
    await writeWorkingDraft(tx, id, content, editor.userId, new Date())
    await replaceReferences(tx, id, 'working', referencesOf(draft))
  })
  return id
}

async function textsOf(id: string) {
  const [post, draft] = [await findPost(id), await findWorkingDraft(id)]
  return { live: post?.body, draft: draft?.content.body ?? null }
}
