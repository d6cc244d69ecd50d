import { HomePage } from '@/components/site/HomePage'
import { listMetadata } from '@/components/site/metadata'
import { StructuredData } from '@/components/site/StructuredData'
import { listStructuredData } from '@/components/site/structuredData'
import { readConfig } from '@/config'
import type { SiteFrame } from '@/domain/reading/views'
import { frameData, homeData, viewOf } from './data'

/** One page of all articles. */
export async function HomeList({ rest }: { rest: string }) {
  const list = viewOf(await homeData(rest))
  const site = await frameData()
  return (
    <>
      <StructuredData
        data={listStructuredData(subjectOf(site), list, site, readConfig().siteUrl)}
      />
      <HomePage site={site} list={list} />
    </>
  )
}

export async function homeMetadata(rest: string) {
  const list = viewOf(await homeData(rest))
  const site = await frameData()
  return listMetadata(subjectOf(site), list, site, readConfig().siteUrl)
}

/** The home page is a list of everything: it has no name of its own. */
function subjectOf(site: SiteFrame) {
  return { name: '', description: site.tagline, href: '/' }
}
