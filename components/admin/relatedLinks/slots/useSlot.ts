import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { mentionedInSlot, type Named } from '@/domain/relatedLinks/mentioned'
import { contentOf } from '@/domain/relatedLinks/slots/content'
import type { OpenedSlot } from '@/domain/relatedLinks/slots/open'
import type { StaleSlot } from '@/domain/relatedLinks/slots/problems'
import { noAnswer, type Refusal } from '../blockActions'
import { useNames } from '../rules/useNames'
import { draftOf, newSlot, type SlotDraft, settled } from './draft'
import type { SlotActions } from './slotActions'

/** What is typed into a slot's form, and what becomes of it. */
export function useSlot(slot: OpenedSlot | null, named: Named[], actions: SlotActions) {
  const router = useRouter()
  const [saved, setSaved] = useState(() => loaded(slot))
  const [draft, setDraft] = useState(saved)
  const [version, setVersion] = useState(slot?.version ?? 0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [theirs, setTheirs] = useState<StaleSlot['theirs'] | null>(null)
  const [isSaving, startSaving] = useTransition()
  const { names, learnNames, learnNamesOf } = useNames(named, actions.nameMentioned)
  const isChanged = draft !== saved

  // The page was opened again, and the slot was changed meanwhile: nothing of one's own is in it.
  if (slot && slot.version > version && !isChanged) accept(loaded(slot), slot.version)

  function accept(next: SlotDraft, nextVersion: number) {
    setSaved(next)
    setDraft(next)
    setVersion(nextVersion)
    setRefusal(null)
    setTheirs(null)
  }

  function change(part: Partial<SlotDraft>) {
    setDraft({ ...draft, ...part })
    setRefusal(null)
  }

  function save(baseVersion = version) {
    if (isSaving) return
    startSaving(async () => {
      const input = { ...settled(draft), id: slot?.id ?? null, baseVersion }
      const answer = await actions.save(input).catch(() => noAnswer)
      if (answer.ok) return onSaved(answer.version)
      if (!('theirs' in answer)) return setRefusal(answer)
      await learnNamesOf(mentionedInSlot(answer.theirs.content))
      setTheirs(answer.theirs)
    })
  }

  function onSaved(next: number) {
    const reach = draft.isOn ? 'Readers get it at once.' : 'It is off: readers do not see it.'
    toast.success(`“${draft.name.trim()}” is saved`, { description: reach })
    // The form's page is kept when people leave it: the next new slot begins with nothing.
    if (slot === null) accept(newSlot, 0)
    else accept(draft, next)
    router.push('/admin/related-links/slots')
  }

  function takeTheirs() {
    if (!theirs) return
    const mine = draft
    accept(draftOf(theirs.content), theirs.version)
    toast('You have their version now', {
      duration: 10_000,
      action: { label: 'Bring mine back', onClick: () => setDraft(mine) },
    })
  }

  return {
    draft,
    change,
    names,
    learnNames,
    refusal,
    theirs,
    isChanged,
    isSaving,
    save: () => save(),
    keepMine: () => save(theirs?.version),
    takeTheirs,
  }
}

function loaded(slot: OpenedSlot | null): SlotDraft {
  return slot ? draftOf(contentOf(slot)) : newSlot
}
