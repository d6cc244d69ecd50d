import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { Link } from '@/components/admin/Link'
import { fromOlderHref } from '@/components/admin/linkChanges/fromOlderHref'
import { UseCounts } from '@/components/admin/links/UseCounts'
import { Button } from '@/components/ui/button'
import { targetFrom } from '@/domain/linkChanges/address'
import { whereUsed } from '@/domain/links'
import { type Use, UseAddress } from '@/domain/links/whereUsed'

export const metadata: Metadata = { title: 'Where it is used' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function UsedPage({ searchParams }: Props) {
  const actor = await requireActor()
  const use = await whereUsed(actor, UseAddress.parse(await searchParams))
  if (!use) notFound()
  const { subject } = use
  const target =
    subject.kind === 'post' ? subject.article.id : subject.kind === 'url' && subject.url
  const mayChange = isAllowed(actor, 'relatedLinks.changeLinks')
  return (
    <Desk className="max-w-4xl">
      <BackLink href="/admin/related-links/links">Links</BackLink>
      <DeskHeader title={nameOf(subject)} description="Where it is used.">
        {subject.kind === 'block' && (
          <Button asChild>
            <Link href={`/admin/related-links/${subject.id}`}>Open the block</Link>
          </Button>
        )}
        {subject.kind === 'post' && (
          <Button asChild>
            <Link href={`/admin/related-links/map/${subject.article.id}`}>Neighbourhood</Link>
          </Button>
        )}
        {subject.kind === 'post' && mayChange && subject.article.href && (
          <Button asChild>
            <Link href={fromOlderHref(subject.article.id)}>Link here from older articles</Link>
          </Button>
        )}
        {target && mayChange && targetFrom(target, 'from') && (
          <Button asChild>
            <Link href={`/admin/related-links/replace?${new URLSearchParams({ target })}`}>
              Replace it everywhere
            </Link>
          </Button>
        )}
      </DeskHeader>
      <UseCounts counts={use.counts} />
    </Desk>
  )
}

function nameOf(subject: Use['subject']) {
  if (subject.kind === 'post') return subject.article.title || 'Untitled'
  return subject.kind === 'block' ? subject.name : subject.url
}
