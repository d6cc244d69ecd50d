import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DraftBar } from '@/components/site/DraftBar'
import { DraftPage } from '@/components/site/DraftPage'
import { openPreviewLink } from '@/domain/previews'
import { PreviewToken } from '@/domain/previews/token'
import { readFrame } from '@/domain/reading/page'

type Props = { params: Promise<{ token: string }> }

const openOnce = cache(async (token: string) => {
  const parsed = PreviewToken.safeParse(token)
  return parsed.success ? openPreviewLink(parsed.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = await openOnce((await params).token)
  return { title: draft ? `Draft: ${draft.article.title || 'Untitled'}` : 'Page not found' }
}

/** The draft behind a secret link. The front door keeps nothing of it: see `frontDoor/previews.ts`. */
export default async function LinkedDraft({ params }: Props) {
  const draft = await openOnce((await params).token)
  if (!draft) notFound()
  const { view: site } = await readFrame()
  return (
    <>
      <DraftBar news={draft.news} endsAt={draft.endsAt} />
      <DraftPage draft={draft} site={site} />
    </>
  )
}
