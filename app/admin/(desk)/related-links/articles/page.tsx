import type { Metadata } from 'next'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { ArticleRows } from '@/components/admin/links/ArticleRows'
import { ArticleViews } from '@/components/admin/links/ArticleViews'
import { articlesHref } from '@/components/admin/links/articlesHref'
import { NoArticles } from '@/components/admin/links/NoArticles'
import { Pagination } from '@/components/admin/Pagination'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { Card } from '@/components/ui/card'
import { listArticles } from '@/domain/links'
import { ArticleListing } from '@/domain/links/listArticles'
import { readFrame } from '@/domain/reading/page'

export const metadata: Metadata = { title: 'Links of articles' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function ArticlesDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = ArticleListing.parse(await searchParams)
  const found = await listArticles(actor, listing)
  const { view: site } = await readFrame()
  const { articles, total, isCapped, page, pages, mayChangeLinks } = found
  const count = `${total.toLocaleString('en')}${isCapped ? '+' : ''}`
  return (
    <Desk>
      <DeskHeader
        title="Related links"
        description="Articles whose links need a hand: nothing leads there, they lead nowhere, or they are worn."
      />
      <DeskTabs />
      <ArticleViews listing={listing} sections={site.sections} />
      <Card className="overflow-hidden">
        {total > 0 ? (
          <ArticleRows view={listing.view} articles={articles} mayChangeLinks={mayChangeLinks} />
        ) : (
          <NoArticles listing={listing} />
        )}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => articlesHref(listing, { page: other })}
        summary={total > 0 && `${count} ${total === 1 ? 'article' : 'articles'}`}
      />
    </Desk>
  )
}
