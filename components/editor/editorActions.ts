import type { ActionResult } from '@/components/admin/result'
import type { DocumentJson } from '@/content/document'
import type { LevelledFinding } from '@/domain/checks/check'
import type { StaleVersion } from '@/domain/posts/conflict'
import type { PostContent } from '@/domain/posts/content'
import type { SavingVisit } from '@/domain/posts/writer'
import type { BlockContent } from '@/domain/relatedLinks/content'
import type { BlockDescription } from '@/domain/relatedLinks/describeBlocks'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'
import type { Suggestions } from '@/domain/relatedLinks/suggestions/suggestion'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import type { Company } from '@/domain/visits/company'
import type { VisitName } from '@/domain/visits/visit'
import type { Named } from './article'
import type { PreviewActions } from './preview/previewActions'
import type { SaveAnswer } from './saving/autosave'

export type Failure = {
  ok: false
  error: string
  message: string
  fields?: Record<string, string>
  takesSlugOf?: string
}

type Dismissal = { postId: string; targetId: string }

type Found<Thing> = Promise<{ ok: true; found: Thing[] } | Failure>

/** What the editor asks of the server. */
export type EditorActions = PreviewActions & {
  saveDraft: (input: {
    postId: string
    baseVersion: number
    content: PostContent
    visit: SavingVisit
  }) => Promise<SaveAnswer>
  keepText: (input: {
    postId: string
    userId: string
    content: PostContent
  }) => Promise<ActionResult>
  askToWrite: (visit: VisitName) => Promise<Company | Failure>
  takeOver: (visit: VisitName) => Promise<Company | Failure>
  answerRequest: (input: VisitName & { answer: 'yes' | 'no' }) => Promise<Company | Failure>
  publishPost: (input: {
    postId: string
    baseVersion: number
    takesSlugOf?: string | undefined
  }) => Promise<{ ok: true; version: number; slug: string } | StaleVersion | Failure>
  unpublishPost: (input: { postId: string }) => Promise<{ ok: true; version: number } | Failure>
  trashPost: (input: { postId: string }) => Promise<ActionResult>
  restorePost: (input: { postId: string }) => Promise<ActionResult>
  compareRefused: (input: {
    postId: string
    mine: PostContent
  }) => Promise<{ ok: true; comparison: RefusedComparison } | Failure>
  checkPost: (input: {
    postId: string
  }) => Promise<{ ok: true; findings: LevelledFinding[] } | Failure>
  dismissSuggestion: (input: Dismissal) => Promise<ActionResult>
  suggestAgain: (input: Dismissal) => Promise<ActionResult>
  suggestLinks: (input: {
    postId: string
    title: string
    sectionId: string | null
    tagIds: string[]
    body: DocumentJson
  }) => Promise<Suggestions | Failure>
  searchAuthors: (input: { search: string; page: number }) => Found<Named>
  searchTags: (input: { search: string; page: number }) => Found<Named>
  searchTargets: (input: { text: string; exceptPostId: string }) => Found<TargetDescription>
  searchBlocks: (input: { search: string; view: 'all'; page: number }) => Found<ListedBlock>
  describe: (input: {
    postIds: string[]
    blockIds: string[]
    /** The article that places the blocks. */
    forPostId: string
  }) => Promise<{ ok: true; targets: TargetDescription[]; blocks: BlockDescription[] } | Failure>
  shareBlock: (content: BlockContent) => Promise<{ ok: true; id: string } | Failure>
}

/** What was found; a failure is thrown, and shown by the field that searches. */
export async function foundBy<Thing>(answer: Found<Thing>): Promise<Thing[]> {
  const settled = await answer
  if (!settled.ok) throw new Error(settled.message)
  return settled.found
}

/** An action's answer, also where none came. */
export function answerOf<Answer>(action: Promise<Answer>): Promise<Answer | Failure> {
  return action.catch(() => ({
    ok: false as const,
    error: 'no-answer',
    message: 'The site does not answer. Nothing is lost: check your connection, then try again.',
  }))
}
