'use client'

import { formatDate } from 'date-fns'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import { AlertDialog, AlertDialogContent } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import { Spinner } from '@/components/ui/spinner'
import type { StaleVersion } from '@/domain/posts/conflict'
import type { PostContent } from '@/domain/posts/content'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import { contentOf } from '../article'
import type { EditorActions } from '../editorActions'
import { type Choices, merged } from '../merging/choices'
import { MergeForm } from '../merging/MergeForm'
import { useRefusedComparison } from '../merging/useRefusedComparison'
import type { ArticleState } from '../useArticle'

type Props = {
  article: ArticleState
  theirs: StaleVersion['theirs']
  postId: string
  compareRefused: EditorActions['compareRefused']
}

/** Two people changed the article: shows both texts, and lets the second one choose or merge. */
export function Comparison({ article, theirs, postId, compareRefused }: Props) {
  const { autosave, editor } = article
  const [isSaving, startSaving] = useTransition()
  const [error, setError] = useState('')
  const [mine] = useState(() => asPlainObject(contentOf(autosave.read())))
  const { answer, askAgain } = useRefusedComparison(postId, mine, compareRefused)
  const by = theirs.savedByName ?? 'someone else'

  function takeTheirs() {
    startSaving(async () => {
      if (!(await article.takeTheirs())) setError(noAnswer)
    })
  }

  function merge(comparison: RefusedComparison, choices: Choices) {
    startSaving(async () => {
      if (!(await autosave.leaveMine())) return setError(noAnswer)
      const { fields, body } = merged(article.fields, comparison, choices)
      article.change(fields)
      editor.current?.commands.setContent(body)
      // What was compared may be newer than what stood in the way at first.
      autosave.refuse(comparison.theirs)
      await autosave.keepMine()
      if (autosave.state().kind === 'saved') toast('Merged. Both texts are kept as revisions.')
    })
  }

  const others = (
    <>
      <Button isPending={isSaving} onClick={() => startSaving(autosave.keepMine)}>
        Go on with mine
      </Button>
      <Button isPending={isSaving} onClick={takeTheirs}>
        Go on with theirs
      </Button>
    </>
  )

  return (
    <AlertDialog open>
      <AlertDialogContent
        className="max-h-[calc(100dvh-2rem)] max-w-5xl"
        title={`This article was changed by ${by} on ${formatDate(theirs.savedAt, 'd MMM, HH:mm')}`}
        description="Nothing is lost: both texts are kept as revisions, whichever you go on with."
      >
        <FormError message={error || (answer && !answer.ok ? answer.message : '')} />
        {answer?.ok ? (
          <MergeForm
            comparison={answer.comparison}
            isPending={isSaving}
            onMerge={(choices) => merge(answer.comparison, choices)}
          >
            {others}
          </MergeForm>
        ) : (
          <>
            {!answer && (
              <p role="status" className="flex items-center gap-2 text-muted-foreground text-sm">
                <Spinner />
                Comparing the two texts…
              </p>
            )}
            <DialogFooter>
              {answer && <Button onClick={askAgain}>Compare again</Button>}
              {others}
            </DialogFooter>
          </>
        )}
      </AlertDialogContent>
    </AlertDialog>
  )
}

/** ProseMirror's attributes are objects without a prototype, which server actions do not take. */
function asPlainObject(content: PostContent): PostContent {
  return JSON.parse(JSON.stringify(content))
}

const noAnswer = 'The site does not answer. Please try again.'
