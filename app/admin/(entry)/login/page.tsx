import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pathAfterLogIn } from '@/auth/logInPath'
import { currentActor } from '@/auth/session'
import { EntryFrame } from '@/components/admin/EntryFrame'
import { LogInScreen } from '@/components/admin/LogInScreen'
import { readFrame } from '@/domain/reading/page'
import { needsSetup } from '@/domain/site'

export const metadata: Metadata = { title: 'Log in' }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function LogInPage({ searchParams }: Props) {
  const next = pathAfterLogIn((await searchParams).next)
  if (await currentActor()) redirect(next)
  if (await needsSetup()) redirect('/admin/setup')
  const { view: site } = await readFrame()
  return (
    <EntryFrame title="Log in" description={`To write and edit at ${site.name}.`}>
      <LogInScreen next={next} />
    </EntryFrame>
  )
}
