import { expect, test } from 'vitest'
import { openPost, saveDraft } from '@/domain/posts'
import { aDatabase } from '@/tests/support/database'
import { anAuthor, aPublishedPost, aTag } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { emptyContent } from './content'
import { DraftSave } from './saveDraft'

aDatabase()

test('an author or a tag that is named twice stands there once, in the first place', async () => {
  const editor = await anActor('editor')
  const [ann, ben, tag] = [await anAuthor('ann'), await anAuthor('ben'), await aTag('dance')]
  const postId = await aPublishedPost(editor, { title: 'It' })
  const named = { title: 'It', authorIds: [ben, ann, ben], tagIds: [tag, tag] }
  const baseVersion = (await openPost(editor, postId))?.post.version ?? 0
  const content = { ...emptyContent, ...named }
  const saved = await saveDraft(editor, DraftSave.parse({ postId, baseVersion, content }))
  expect(saved).toMatchObject({ ok: true })
  expect((await openPost(editor, postId))?.content).toMatchObject({
    authorIds: [ben, ann],
    tagIds: [tag],
  })
})
