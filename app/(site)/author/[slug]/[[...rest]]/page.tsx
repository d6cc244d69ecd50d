import { AuthorPage } from '@/components/site/AuthorPage'
import { authorMetadata } from '@/components/site/metadata'
import { StructuredData } from '@/components/site/StructuredData'
import { authorStructuredData } from '@/components/site/structuredData'
import { readConfig } from '@/config'
import { authorData, frameData, viewOf } from '../../../data'
import { noSlug, restOf } from '../../../paging'

type Props = { params: Promise<{ slug: string; rest?: string[] }> }

export function generateStaticParams() {
  return [{ slug: noSlug, rest: [] }]
}

export async function generateMetadata({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await authorData(slug, restOf(rest)))
  return authorMetadata(subject, list, await frameData(), readConfig().siteUrl)
}

export default async function Author({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await authorData(slug, restOf(rest)))
  const site = await frameData()
  return (
    <>
      <StructuredData data={authorStructuredData(subject, list, site, readConfig().siteUrl)} />
      <AuthorPage author={subject} list={list} />
    </>
  )
}
