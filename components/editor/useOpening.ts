import { useEffect, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { OpenedPost } from '@/domain/posts/open'
import type { Company } from '@/domain/visits/company'
import type { VisitName } from '@/domain/visits/visit'
import { contentOf } from './article'
import { attend } from './company/attend'
import { answerOf, type EditorActions } from './editorActions'
import { copiesOf } from './saving/copies'
import type { LocalCopy } from './saving/localCopy'

/** What is known before the first letter is shown. */
export type Opening = {
  visit: VisitName
  /** Who else is in the article; null where the server did not say. */
  company: Company | null
  /** What an earlier visit of this browser wrote and could not save. */
  broughtBack: LocalCopy | null
}

/** Begins the visit, and brings back what an earlier one left; null until both is done. */
export function useOpening(
  opened: OpenedPost,
  userId: string,
  keepText: EditorActions['keepText'],
): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null)
  const [visit] = useState(() => ({ postId: opened.post.id, visitId: uuidv7(), userId }))

  useEffect(() => {
    let isCurrent = true
    void open(visit, opened, keepText).then((next) => {
      if (isCurrent) setOpening(next)
    })
    return () => {
      isCurrent = false
    }
  }, [visit, opened, keepText])

  return opening
}

/** The visit is begun first: from then on, no other window of this person changes the article. */
async function open(
  visit: VisitName,
  opened: OpenedPost,
  keepText: EditorActions['keepText'],
): Promise<Opening> {
  const answer = await attend(visit, true)
  const copies = copiesOf(visit)
  const [newest, ...older] = await copies.read()
  void keepOnServer(visit, older, keepText)
  // A last save, of the page that was left for this one, came in after this one had been read.
  if (!newest && answer.ok && answer.version !== opened.post.version) window.location.reload()
  return {
    visit,
    company: answer.ok ? answer : null,
    broughtBack: newest ?? null,
  }
}

/** Only one text can be gone on with; the others are found among the revisions. */
async function keepOnServer(
  visit: VisitName,
  texts: LocalCopy[],
  keepText: EditorActions['keepText'],
) {
  const { postId, userId } = visit
  for (const { visitId, draft } of texts) {
    const content = JSON.parse(JSON.stringify(contentOf(draft)))
    const answer = await answerOf(keepText({ postId, userId, content }))
    if (answer.ok) await copiesOf(visit).forget([visitId])
  }
}
