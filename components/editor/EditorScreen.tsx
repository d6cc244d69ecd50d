'use client'

import dynamic from 'next/dynamic'
import { type ComponentProps, useEffect } from 'react'
import { Spinner } from '@/components/ui/spinner'
import type { ArticleEditor } from './ArticleEditor'
import { useOpening } from './useOpening'

const load = () => import('./ArticleEditor').then(({ ArticleEditor }) => ArticleEditor)

/** In the browser only: what an earlier visit left in it decides what the editor begins with. */
const Editor = dynamic(load, { ssr: false, loading: Loading })

export function EditorScreen(props: Omit<ComponentProps<typeof ArticleEditor>, 'opening'>) {
  const opening = useOpening(props.opened, props.user.id, props.actions.keepText)
  // While the visit begins, not after it.
  useEffect(() => void load(), [])
  return opening ? <Editor {...props} opening={opening} /> : <Loading />
}

function Loading() {
  return (
    <main className="grid min-h-dvh place-items-center text-muted-foreground">
      <p role="status" className="flex items-center gap-2 text-sm">
        <Spinner />
        Opening the article…
      </p>
    </main>
  )
}
