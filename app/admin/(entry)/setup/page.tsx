import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EntryFrame } from '@/components/admin/EntryFrame'
import { SetupForm } from '@/components/admin/SetupForm'
import { needsSetup } from '@/domain/site'
import { setUp } from './actions'

export const metadata: Metadata = { title: 'Set up' }

export default async function SetupPage() {
  if (!(await needsSetup())) redirect('/admin')
  return (
    <EntryFrame
      title="Set up your site"
      description="This happens once, and makes you its administrator."
    >
      <SetupForm setUp={setUp} />
    </EntryFrame>
  )
}
