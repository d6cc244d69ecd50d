import { noteLinks } from '@/cache/request'
import { ArticlePage } from '@/components/site/ArticlePage'
import { LinkCounter } from '@/components/site/LinkCounter'
import { articleMetadata } from '@/components/site/metadata'
import { PrintedAddress } from '@/components/site/PrintedAddress'
import { StructuredData } from '@/components/site/StructuredData'
import { articleStructuredData } from '@/components/site/structuredData'
import { readConfig } from '@/config'
import { linksOn } from '@/domain/linkCounts/linksOn'
import { articleData, frameData, viewOf } from '../data'
import { noSlug } from '../paging'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: noSlug }]
}

export async function generateMetadata({ params }: Props) {
  const article = viewOf(await articleData((await params).slug))
  return articleMetadata(article, await frameData(), readConfig().siteUrl)
}

export default async function Article({ params }: Props) {
  const article = viewOf(await articleData((await params).slug))
  const site = await frameData()
  noteLinks(linksOn(article))
  return (
    <>
      <StructuredData data={articleStructuredData(article, site, readConfig().siteUrl)} />
      <ArticlePage article={article} />
      <PrintedAddress url={readConfig().siteUrl + article.href} />
      <LinkCounter site={site} article={article} />
    </>
  )
}
