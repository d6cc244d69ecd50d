'use client'

import dynamic from 'next/dynamic'
import { Spinner } from '@/components/ui/spinner'

/** In the browser only: what an earlier visit left in it decides what the editor begins with. */
export const EditorScreen = dynamic(
  () => import('./ArticleEditor').then(({ ArticleEditor }) => ArticleEditor),
  { ssr: false, loading: Loading },
)

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
