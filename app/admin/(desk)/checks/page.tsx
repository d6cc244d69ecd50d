import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { ChecksForm } from '@/components/admin/checks/ChecksForm'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { openCheckLevels } from '@/domain/checks'
import { saveCheckLevels } from './actions'

export const metadata: Metadata = { title: 'Checks' }

export default async function ChecksPage() {
  const actor = await requireActor()
  if (!isAllowed(actor, 'checks.save')) notFound()
  const { levels, version } = await openCheckLevels(actor)
  return (
    <Desk className="max-w-2xl">
      <DeskHeader
        title="Checks"
        description="What is looked for in an article before it is published."
      />
      <ChecksForm levels={levels} version={version} save={saveCheckLevels} />
    </Desk>
  )
}
