'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { z } from 'zod'
import { Pagination } from '@/components/admin/Pagination'
import { storedUrl } from '@/components/admin/relatedLinks/outsideUrl'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { Card, CardContent } from '@/components/ui/card'
import { Spinner } from '@/components/ui/spinner'
import type { Target } from '@/content/linkChange/target'
import type { ReplaceAddress } from '@/domain/linkChanges/address'
import type { ReplacementPreview } from '@/domain/linkChanges/previewReplacement'
import type { Changed, ReplacementOrder } from '@/domain/linkChanges/replaceEverywhere'
import { ChangingNotice } from './ChangingNotice'
import { Choice } from './Choice'
import { extentOf } from './extent'
import { PreviewRows } from './PreviewRows'
import { replaceHref } from './replaceHref'
import { type SearchTargets, TargetChoice } from './TargetChoice'
import { noAnswer, type UndoChange, undoneWith } from './UndoButton'

type Named = { target: Target; name: string; notice: string | null }

type Props = {
  address: ReplaceAddress
  from: Named | null
  to: Named | null
  preview: ReplacementPreview | null
  actions: {
    searchTargets: SearchTargets
    replaceEverywhere: (
      order: z.input<typeof ReplacementOrder>,
    ) => Promise<Changed | { ok: false; error: string; message: string }>
    undoChange: UndoChange
  }
}

/** What links lead to now, where they shall lead, and everything that would change. */
export function ReplaceForm({ address, from, to, preview, actions }: Props) {
  const router = useRouter()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState('')
  const [isLooking, startLooking] = useTransition()
  const [isPending, startTransition] = useTransition()
  const isDecided = to !== null || address.remove

  function go(change: Partial<ReplaceAddress>) {
    setError('')
    startLooking(() => router.replace(replaceHref({ ...address, page: 1, ...change })))
  }

  function apply() {
    if (!from || !preview) return
    startTransition(async () => {
      const result = await actions
        .replaceEverywhere({
          from: from.target,
          to: to?.target ?? null,
          mark: preview.mark,
          except: [...left],
        })
        .catch(() => noAnswer)
      setError(result.ok ? '' : result.message)
      router.refresh()
      if (!result.ok) return
      const { changeId: id } = result
      toastWithUndo(`Changed ${extentOf(result)}`, () => actions.undoChange({ id }), {
        undone: ({ left }) => undoneWith(left),
        onUndone: router.refresh,
      })
    })
  }

  return (
    <div className="grid gap-5">
      <Card>
        <CardContent className="grid gap-4">
          <Choice label="Links to" named={from} onClear={() => go({ target: '' })}>
            <TargetChoice
              label="Links to"
              search={actions.searchTargets}
              addressIn={storedUrl}
              onChoose={(target) => {
                setLeft(new Set())
                go({ target })
              }}
            />
          </Choice>
          {from && (
            <Choice
              label="Shall lead to"
              named={address.remove ? { name: 'Nowhere: the links are removed' } : to}
              onClear={() => go({ to: '', remove: false })}
            >
              <div className="flex flex-wrap items-start gap-3">
                <div className="min-w-0 flex-1 basis-64">
                  <TargetChoice
                    label="Shall lead to"
                    search={actions.searchTargets}
                    onChoose={(target) => go({ to: target })}
                  />
                </div>
                <Button onClick={() => go({ remove: true })}>Remove the links</Button>
              </div>
            </Choice>
          )}
          {isLooking && (
            <p role="status" className="flex items-center gap-2 text-muted-foreground text-sm">
              <Spinner /> Looking for the links…
            </p>
          )}
        </CardContent>
      </Card>
      {preview && (
        <>
          <PreviewRows
            preview={preview}
            ends={{ from: from?.name ?? '', to: to?.name ?? null }}
            isDecided={isDecided}
            left={left}
            onTick={(key, isTicked) => setLeft(withKey(left, key, !isTicked))}
          />
          <Pagination
            page={preview.page}
            pages={preview.pages}
            hrefFor={(page) => replaceHref({ ...address, page })}
          />
          {error && (
            <p role="alert" className="text-destructive text-sm">
              {error}
            </p>
          )}
          {isDecided && preview.total + preview.blocks.length > 0 && (
            <div className="sticky bottom-0 flex flex-wrap items-center justify-end gap-3 border-t bg-background py-3">
              {isPending && <ChangingNotice articles={preview.total} />}
              <p className="text-muted-foreground text-sm">
                {left.size > 0 && `${left.size.toLocaleString('en')} left as they are.`}
              </p>
              <Button variant="primary" isPending={isPending} onClick={apply}>
                {address.remove ? 'Remove the links' : 'Replace the target'}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  )
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean) {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
