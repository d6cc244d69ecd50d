'use client'

import { formatDate } from 'date-fns'
import type { ReactNode } from 'react'
import { useState, useTransition } from 'react'
import { AlertDialog, AlertDialogContent } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { plainText } from '@/content/plainText'
import type { StaleVersion } from '@/domain/posts/conflict'
import type { PostContent } from '@/domain/posts/content'
import { contentOf } from '../article'
import type { ArticleState } from '../useArticle'

type Props = { article: ArticleState; theirs: StaleVersion['theirs'] }

/** Two people changed the article: shows both texts, and lets the second one choose. */
export function Comparison({ article, theirs }: Props) {
  const [isSaving, startSaving] = useTransition()
  const [error, setError] = useState('')
  const mine = contentOf(article.autosave.read())
  const by = theirs.savedByName ?? 'someone else'

  function takeTheirs() {
    startSaving(async () => {
      if (!(await article.takeTheirs())) setError('The site does not answer. Please try again.')
    })
  }

  return (
    <AlertDialog open>
      <AlertDialogContent
        className="max-w-5xl"
        title={`This article was changed by ${by} on ${formatDate(theirs.savedAt, 'd MMM, HH:mm')}`}
        description="Nothing is lost: both texts are kept as revisions, whichever you go on with."
      >
        {error && (
          <p role="alert" className="text-destructive text-sm">
            {error}
          </p>
        )}
        <div className="grid gap-4 md:grid-cols-2">
          <Version title="Yours" content={mine} other={theirs.content}>
            <Button
              variant="primary"
              isPending={isSaving}
              onClick={() => startSaving(article.autosave.keepMine)}
            >
              Go on with mine
            </Button>
          </Version>
          <Version title={`Saved by ${by}`} content={theirs.content} other={mine}>
            <Button isPending={isSaving} onClick={takeTheirs}>
              Go on with this one
            </Button>
          </Version>
        </div>
      </AlertDialogContent>
    </AlertDialog>
  )
}

type VersionProps = {
  title: string
  content: PostContent
  other: PostContent
  children: ReactNode
}

/** What the other version does not have stands out. */
function Version({ title, content, other, children }: VersionProps) {
  const inOther = new Set(paragraphsOf(other))
  return (
    <section
      aria-label={title}
      className="grid min-w-0 content-start gap-3 rounded-md border p-4 text-sm"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium">{title}</h3>
        {children}
      </div>
      <div className="grid gap-2">
        {paragraphsOf(content).map((paragraph, index) => (
          <p key={`${index}:${paragraph}`} className="break-words">
            {inOther.has(paragraph) ? (
              paragraph
            ) : (
              <mark className="rounded-xs bg-notice-soft px-0.5 text-foreground">{paragraph}</mark>
            )}
          </p>
        ))}
      </div>
    </section>
  )
}

function paragraphsOf({ title, standfirst, body }: PostContent) {
  return [title || 'Untitled', standfirst, ...plainText(body).split('\n\n')].filter(Boolean)
}
