import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { mentionedInSlot, type Named } from '@/domain/relatedLinks/mentioned'
import { contentOf } from '@/domain/relatedLinks/slots/content'
import type { OpenedSlot } from '@/domain/relatedLinks/slots/open'
import { useDraft } from '../form/useDraft'
import { useNames } from '../rules/useNames'
import { draftOf, newSlot, SlotDraft, settled } from './draft'
import type { SlotActions } from './slotActions'

/** What is typed into a slot's form, and what becomes of it. */
export function useSlot(slot: OpenedSlot | null, named: Named[], actions: SlotActions) {
  const router = useRouter()
  const { names, learnNames, learnNamesOf } = useNames(named, actions.nameMentioned)
  const state = useDraft({
    opened: slot,
    loaded: slot ? draftOf(contentOf(slot)) : newSlot,
    schema: SlotDraft,
    keyOf: (id) => `unsaved-slot:${id}`,
    draftOf,
    learn: (draft) => learnNamesOf(mentionedInSlot(draft)),
    save: (draft, baseVersion) =>
      actions.save({ ...settled(draft), id: slot?.id ?? null, baseVersion }),
    onSaved(draft) {
      const reach = draft.isOn ? 'Readers get it at once.' : 'It is off: readers do not see it.'
      toast.success(`“${draft.name.trim()}” is saved`, { description: reach })
      router.push('/admin/related-links/slots')
    },
  })
  return { ...state, names, learnNames }
}
