import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { OutsideDesk } from '@/components/admin/outsideLinks/OutsideDesk'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { listOutsidePages } from '@/domain/outsideLinks'
import { OutsideListing } from '@/domain/outsideLinks/list'
import { checkAgain } from './actions'

export const metadata: Metadata = { title: 'Outside links' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function OutsidePage({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = OutsideListing.parse(await searchParams)
  const mayCheck = isAllowed(actor, 'relatedLinks.checkOutside')
  return (
    <Desk>
      <DeskHeader
        title="Outside links"
        description="Pages of other sites to which articles and blocks link, and whether they are still there."
      />
      <DeskTabs />
      <OutsideDesk
        listing={listing}
        list={await listOutsidePages(actor, listing)}
        check={mayCheck ? checkAgain : null}
        maySwitch={isAllowed(actor, 'settings.save')}
        mayReplace={mayCheck}
      />
    </Desk>
  )
}
