'use client'

import { Link2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { z } from 'zod'
import { EmptyState } from '@/components/admin/EmptyState'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import type { LinkedFromOlder, LinksFromOlder } from '@/domain/linkChanges/linkFromOlder'
import type { OlderArticles } from '@/domain/linkChanges/olderArticles'
import { counted } from './extent'
import { LeftOutArticles } from './LeftOutArticles'
import { OlderArticleRow } from './OlderArticleRow'
import { noAnswer, type UndoChange, undoneWith } from './UndoButton'

type Props = {
  found: OlderArticles
  link: (
    input: z.input<typeof LinksFromOlder>,
  ) => Promise<LinkedFromOlder | { ok: false; error: string; message: string }>
  undo: UndoChange
}

/** The older articles that would lead to a new one: an editor reviews them, and takes some or all. */
export function OlderArticlesForm({ found, link, undo }: Props) {
  const router = useRouter()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState('')
  const [isPending, startTransition] = useTransition()
  const { target, articles, leftOut } = found
  const chosen = articles.filter(({ article }) => !left.has(article.id))
  const isAll = chosen.length === articles.length

  function accept() {
    startTransition(async () => {
      const places = chosen.map(({ article, version, place }) => {
        return { postId: article.id, version, place }
      })
      const result = await link({ postId: target.id, places }).catch(() => noAnswer)
      setError(result.ok ? '' : result.message)
      router.refresh()
      if (!result.ok) return
      toastWithUndo(doneWith(result), () => undo({ id: result.changeId }), {
        undone: ({ left }) => (left === 0 ? 'Undone: the links are gone again' : undoneWith(left)),
        onUndone: router.refresh,
      })
    })
  }

  if (articles.length === 0) {
    return (
      <>
        <Card>
          <EmptyState Icon={Link2} title="No older article to link from">
            {leftOut.length === 0
              ? 'No older article is about the same, or those that are link here already.'
              : 'The articles below are about the same. Open one to place a link yourself.'}
          </EmptyState>
        </Card>
        <LeftOutArticles leftOut={leftOut} />
      </>
    )
  }
  return (
    <div className="grid gap-4">
      <label
        htmlFor="all"
        className="flex w-fit items-center gap-3 px-4 font-medium text-sm sm:px-5"
      >
        <Checkbox
          id="all"
          checked={isAll}
          onChange={() => setLeft(new Set(isAll ? articles.map(({ article }) => article.id) : []))}
        />
        All of them
      </label>
      <Card>
        <ul className="divide-y divide-border">
          {articles.map((older) => (
            <OlderArticleRow
              key={older.article.id}
              older={older}
              line={target.title}
              isChosen={!left.has(older.article.id)}
              onChoose={(isChosen) => {
                const next = new Set(left)
                if (isChosen) next.delete(older.article.id)
                else next.add(older.article.id)
                setLeft(next)
              }}
            />
          ))}
        </ul>
      </Card>
      <LeftOutArticles leftOut={leftOut} />
      {error && (
        <p role="alert" className="text-destructive text-sm">
          {error}
        </p>
      )}
      <div className="sticky bottom-0 flex justify-end border-t bg-background py-3">
        <Button
          variant="primary"
          isPending={isPending}
          disabled={chosen.length === 0}
          onClick={accept}
        >
          {chosen.length === 0
            ? 'Tick at least one'
            : `Link from ${counted(chosen.length, 'article', 'articles')}`}
        </Button>
      </div>
    </div>
  )
}

function doneWith({ articles, skipped }: LinkedFromOlder) {
  const done = `${counted(articles, 'article leads', 'articles lead')} here now`
  return skipped === 0 ? done : `${done}; ${counted(skipped, 'was', 'were')} changed meanwhile`
}
