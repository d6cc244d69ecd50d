import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { ArticleNumbers } from '@/components/admin/relatedLinks/numbers/ArticleNumbers'
import { numbersHref } from '@/components/admin/relatedLinks/numbers/numbersHref'
import { SiteNumbers } from '@/components/admin/relatedLinks/numbers/SiteNumbers'
import { openArticleNumbers, openSiteNumbers } from '@/domain/linkCounts'
import { Days } from '@/domain/linkCounts/numbers'

export const metadata: Metadata = { title: 'Numbers of related links' }

const Query = z.object({ post: z.uuid().nullable().default(null), days: Days })

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function NumbersPage({ searchParams }: Props) {
  const actor = await requireActor()
  const query = Query.safeParse(await searchParams)
  if (!query.success) notFound()
  const { post, days } = query.data
  if (post === null) {
    return (
      <Desk>
        <DeskHeader
          title="Related links"
          description="How often readers see and follow them, counted without knowing who they are."
        />
        <DeskTabs />
        <SiteNumbers numbers={await openSiteNumbers(actor, days)} />
      </Desk>
    )
  }
  const numbers = await openArticleNumbers(actor, post, days)
  if (!numbers) notFound()
  return (
    <Desk>
      <BackLink href={numbersHref(null)}>Numbers</BackLink>
      <DeskHeader
        title={numbers.title || 'Untitled'}
        description="How readers use the related links of this article."
      />
      <ArticleNumbers postId={post} numbers={numbers} />
    </Desk>
  )
}
