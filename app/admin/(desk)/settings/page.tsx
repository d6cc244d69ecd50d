import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { CheckerSwitch } from '@/components/admin/outsideLinks/CheckerSwitch'
import { DeleteNumbers } from '@/components/admin/relatedLinks/numbers/DeleteNumbers'
import { SettingsForm } from '@/components/admin/SettingsForm'
import { SiteUrlMissing } from '@/components/admin/SiteUrlMissing'
import { readConfig } from '@/config'
import { hasNumbers } from '@/domain/linkCounts'
import { openChecker } from '@/domain/outsideLinks'
import { openSettings } from '@/domain/site'
import { changeSettings, deleteNumbers, switchChecker } from './actions'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor()
  if (!isAllowed(actor, 'settings.save')) notFound()
  const { version, ...settings } = await openSettings(actor)
  const { isSiteUrlMissing, siteUrl } = readConfig()
  return (
    <Desk className="max-w-2xl">
      <DeskHeader
        title="Settings"
        description="What the site is called, says of itself, counts, and does by itself."
      />
      {isSiteUrlMissing && <SiteUrlMissing siteUrl={siteUrl} />}
      <SettingsForm settings={settings} version={version} change={changeSettings} />
      <DeleteNumbers hasNumbers={await hasNumbers(actor)} remove={deleteNumbers} />
      <CheckerSwitch {...(await openChecker(actor))} change={switchChecker} />
    </Desk>
  )
}
