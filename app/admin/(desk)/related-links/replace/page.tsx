import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { ReplaceForm } from '@/components/admin/linkChanges/ReplaceForm'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { previewReplacement } from '@/domain/linkChanges'
import { nameTarget, ReplaceAddress, targetFrom } from '@/domain/linkChanges/address'
import { ReplacementPreviewRequest } from '@/domain/linkChanges/previewReplacement'
import { searchTargets } from '../actions'
import { replaceEverywhere, undoChange } from '../changeActions'

export const metadata: Metadata = { title: 'Replace a target' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function ReplacePage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'relatedLinks.changeLinks')) notFound()
  const address = ReplaceAddress.parse(await searchParams)
  const from = targetFrom(address.target, 'from')
  const to = targetFrom(address.to, 'to')
  const asked = { from, to, page: address.page }
  const request = from ? ReplacementPreviewRequest.parse(asked) : null
  return (
    <Desk>
      <DeskHeader
        title="Replace a target"
        description="Every link to it, in the text, in related links and in shared blocks, leads elsewhere then. You see each before it changes, and can undo all of it."
      />
      <DeskTabs />
      <ReplaceForm
        address={address}
        from={from && { ...(await nameTarget(actor, from)), notice: null }}
        to={to && (await nameTarget(actor, to))}
        preview={request && (await previewReplacement(actor, request))}
        actions={{ searchTargets, replaceEverywhere, undoChange }}
      />
    </Desk>
  )
}
