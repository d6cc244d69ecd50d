import { ListPage } from '@/components/site/ListPage'
import { listMetadata } from '@/components/site/metadata'
import { StructuredData } from '@/components/site/StructuredData'
import { listStructuredData } from '@/components/site/structuredData'
import { readConfig } from '@/config'
import { frameData, tagData, viewOf } from '../../../data'
import { noSlug, restOf } from '../../../paging'

type Props = { params: Promise<{ slug: string; rest?: string[] }> }

export function generateStaticParams() {
  return [{ slug: noSlug, rest: [] }]
}

export async function generateMetadata({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await tagData(slug, restOf(rest)))
  return listMetadata(
    { ...subject, description: '' },
    list,
    await frameData(),
    readConfig().siteUrl,
  )
}

export default async function Tag({ params }: Props) {
  const { slug, rest } = await params
  const { subject, list } = viewOf(await tagData(slug, restOf(rest)))
  const site = await frameData()
  return (
    <>
      <StructuredData
        data={listStructuredData({ ...subject, description: '' }, list, site, readConfig().siteUrl)}
      />
      <ListPage kind="Tag" subject={subject} list={list} />
    </>
  )
}
