import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { OlderArticlesForm } from '@/components/admin/linkChanges/OlderArticlesForm'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { findOlderArticles } from '@/domain/linkChanges'
import { PostId } from '@/domain/posts/id'
import { linkFromOlder, undoChange } from '../../changeActions'

export const metadata: Metadata = { title: 'Link here from older articles' }

type Props = { params: Promise<{ postId: string }> }

export default async function FromOlderPage({ params }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'relatedLinks.changeLinks')) notFound()
  const address = PostId.safeParse(await params)
  const found = address.success ? await findOlderArticles(actor, address.data) : null
  if (!found) notFound()
  return (
    <Desk>
      <DeskHeader
        title="Link here from older articles"
        description={
          <>
            Each of these would get a link to “{found.target.title}”, where it is shown. Those that
            gain most come first.
          </>
        }
      />
      <DeskTabs />
      <OlderArticlesForm found={found} link={linkFromOlder} undo={undoChange} />
    </Desk>
  )
}
