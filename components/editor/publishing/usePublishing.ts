import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { fromOlderHref } from '@/components/admin/linkChanges/fromOlderHref'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import type { LevelledFinding } from '@/domain/checks/check'
import type { OpenedPost } from '@/domain/posts/open'
import type { Checks } from '../checks/useChecks'
import { answerOf, type EditorActions, type Failure } from '../editorActions'
import type { ArticleState } from '../useArticle'

/** What readers see of the article, and what changes it. */
export function usePublishing(
  post: OpenedPost['post'],
  { autosave, saveState, fields, published }: ArticleState,
  actions: EditorActions,
  checks: Checks,
) {
  const [status, setStatus] = useState(post.status)
  const [liveVersion, setLiveVersion] = useState(post.hasWorkingDraft ? 0 : post.version)
  const [knownSlug, setKnownSlug] = useState(post.publishedAt ? post.slug : null)
  const [isTrashed, setTrashed] = useState(post.trashedAt !== null)
  // Somebody else put it there, while it was open here.
  const isFoundTrashed = saveState.kind === 'refused' && saveState.error === 'in-trash'
  if (isFoundTrashed && !isTrashed) setTrashed(true)
  const [problem, setProblem] = useState<{
    fields: Record<string, string>
    version: number
  } | null>(null)
  const [review, setReview] = useState<LevelledFinding[] | null>(null)
  const [isPending, startTransition] = useTransition()
  const { id: postId } = post

  /** Does what needs everything to be saved first. */
  function afterSaving(work: () => Promise<Failure | null>) {
    startTransition(async () => {
      setProblem(null)
      if (!(await autosave.flush())) return
      // A save on the way would be based on the version before, and refused.
      const failure = await autosave.alone(work)
      setProblem({ fields: failure?.fields ?? {}, version: autosave.version() })
      // Also where its field says so: that may be out of sight.
      if (failure) toast.error(failure.message, wayOn(failure))
    })
  }

  async function goLive(takesSlugOf?: string) {
    const baseVersion = autosave.version()
    const answer = await answerOf(actions.publishPost({ postId, baseVersion, takesSlugOf }))
    if ('theirs' in answer) {
      autosave.refuse(answer.theirs)
      return null
    }
    if (!answer.ok) {
      if (answer.error === 'checks') await nameWhatStops()
      return answer
    }
    published(answer.version, answer.slug)
    setLiveVersion(answer.version)
    setKnownSlug(answer.slug)
    setStatus('published')
    toast.success(isLive ? 'Updated' : 'Published', {
      description: 'Readers see it from now on.',
      action: { label: 'View', onClick: () => window.open(`/${answer.slug}`, '_blank') },
      ...(!isLive &&
        post.mayChangeLinks && {
          cancel: {
            label: 'Link here…',
            onClick: () => window.open(fromOlderHref(postId), '_blank'),
          },
        }),
    })
    return null
  }

  /** An editor made a check stop publishing just now. */
  async function nameWhatStops() {
    const checked = await checks.look()
    if (checked.ok) setReview(checked.findings)
  }

  /** What it was too late to save can be saved again. */
  async function takenOutOfTrash() {
    await autosave.flush()
    setTrashed(false)
  }

  /** Whoever was told that the slug was another article's may take it all the same. */
  function wayOn({ takesSlugOf }: Failure) {
    if (takesSlugOf === undefined) return undefined
    const action = { label: 'Take the slug', onClick: () => afterSaving(() => goLive(takesSlugOf)) }
    return { action, duration: Number.POSITIVE_INFINITY }
  }

  // What was refused is not what stands there now.
  const isChanged = saveState.kind !== 'saved' || autosave.version() !== problem?.version
  const isLive = status === 'published' && !isTrashed

  return {
    postId,
    /** Saves what is not saved yet. */
    save: autosave.flush,
    status,
    isTrashed,
    isLive,
    isPending,
    mayPublish: post.mayPublish,
    mayChangeLinks: post.mayChangeLinks,
    knownSlug,
    /** Whether readers would be shown something new. */
    hasChanges: !isLive || autosave.version() !== liveVersion || saveState.kind !== 'saved',
    errors: problem === null || isChanged ? {} : problem.fields,
    title: fields.title,

    findings: checks.findings,
    /** What its author is asked about before readers see the article; null while nothing is asked. */
    review,
    closeReview: () => setReview(null),

    /** Publishes at once what the checks find nothing in, and else asks first. */
    publish() {
      afterSaving(async () => {
        const checked = await checks.look()
        if (!checked.ok) return checked
        if (checked.findings.length === 0) return goLive()
        setReview(checked.findings)
        return null
      })
    },

    publishAnyway() {
      setReview(null)
      afterSaving(() => goLive())
    },

    unpublish() {
      afterSaving(async () => {
        const answer = await answerOf(actions.unpublishPost({ postId }))
        if (!answer.ok) return answer
        // Where it is not the next one, somebody else made one too: the next save shows theirs.
        if (answer.version === autosave.version() + 1) autosave.rebase(answer.version)
        setStatus('archived')
        toast('Unpublished. Readers do not find it any more, and links to it are not shown.')
        return null
      })
    },

    trash() {
      afterSaving(async () => {
        const answer = await answerOf(actions.trashPost({ postId }))
        if (!answer.ok) return answer
        setTrashed(true)
        toastWithUndo('Moved to the trash', () => actions.restorePost({ postId }), {
          undone: 'Restored.',
          onUndone: takenOutOfTrash,
        })
        return null
      })
    },

    restore() {
      startTransition(async () => {
        const answer = await answerOf(actions.restorePost({ postId }))
        if (answer.ok) await takenOutOfTrash()
        else toast.error(answer.message)
      })
    },
  }
}

export type Publishing = ReturnType<typeof usePublishing>
