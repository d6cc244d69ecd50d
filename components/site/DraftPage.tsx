import type { Draft } from '@/domain/previews/draft'
import type { SiteFrame as SiteFrameView } from '@/domain/reading/views'
import { ArticlePage } from './ArticlePage'
import { SiteFrame } from './SiteFrame'

/** The page that readers would get. The editor knows by its version that it has arrived. */
export function DraftPage({ draft, site }: { draft: Draft; site: SiteFrameView }) {
  return (
    <div data-draft-version={draft.version}>
      <SiteFrame site={site}>
        <ArticlePage article={draft.article} />
      </SiteFrame>
    </div>
  )
}
