import { CircleCheck } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { NothingFound } from '@/components/admin/NothingFound'
import type { ArticleListing } from '@/domain/links/listArticles'
import { articlesHref } from './articlesHref'

export function NoArticles({ listing }: { listing: ArticleListing }) {
  const { search, view } = listing
  if (search) {
    return <NothingFound search={search} href={articlesHref(listing, { search: '' })} />
  }
  return (
    <EmptyState Icon={CircleCheck} title={titles[view]}>
      There is nothing to do here. Look again after the next articles are published.
    </EmptyState>
  )
}

const titles: Record<ArticleListing['view'], string> = {
  orphans: 'Every article is linked to',
  deadEnds: 'Every article leads on',
  overLinked: 'No article has too many links',
  stale: 'What others link to is up to date',
}
