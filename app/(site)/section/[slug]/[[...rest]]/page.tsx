import { ListPage } from '@/components/site/ListPage'
import { listMetadata } from '@/components/site/metadata'
import { StructuredData } from '@/components/site/StructuredData'
import { listStructuredData } from '@/components/site/structuredData'
import { readConfig } from '@/config'
import { frameData, sectionData, viewOf } from '../../../data'
import { noSlug, restOf } from '../../../paging'

type Props = { params: Promise<{ slug: string; rest?: string[] }> }

export function generateStaticParams() {
  return [{ slug: noSlug, rest: [] }]
}

export async function generateMetadata({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await sectionData(slug, restOf(rest)))
  return listMetadata(subject, list, await frameData(), readConfig().siteUrl)
}

export default async function Section({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await sectionData(slug, restOf(rest)))
  const site = await frameData()
  return (
    <>
      <StructuredData data={listStructuredData(subject, list, site, readConfig().siteUrl)} />
      <ListPage kind="Section" subject={subject} list={list} />
    </>
  )
}
