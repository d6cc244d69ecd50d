import { useMemo, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { z } from 'zod'
import { useLatest } from '@/components/ui/useLatest'
import { noAnswer, type Refusal } from '../blockActions'
import { stillRefused } from './stillRefused'
import { keepUnsaved } from './unsaved'
import { useUnsaved } from './useUnsaved'

/** What somebody else saved, or the same person in another window. */
export type Theirs<Content> = {
  version: number
  content: Content
  savedAt: Date
  savedByName: string | null
}

type Answer<Content> =
  | { ok: true; id: string; version: number }
  | { ok: false; theirs: Theirs<Content> }
  | Refusal

type Props<Draft, Content> = {
  /** What is edited; null for what is to be made. */
  opened: { id: string; version: number } | null
  /** What the form holds of it before anything is typed. */
  loaded: Draft
  schema: z.ZodType<Draft>
  /** Under which name the browser keeps what is typed. */
  keyOf: (id: string) => string
  draftOf: (content: Content) => Draft
  /** Asks for the names of what it speaks of. */
  learn: (draft: Draft) => Promise<unknown>
  /** Takes in what was begun beside the fields, before it is saved; the same draft where nothing was. */
  finish?: (draft: Draft) => Draft
  save: (draft: Draft, baseVersion: number) => Promise<Answer<Content>>
  onSaved: (draft: Draft, id: string) => void
}

const noErrors: Record<string, string> = {}

/** What is typed into the form of a block or a slot, and what becomes of it. */
export function useDraft<Draft extends object, Content>({
  opened,
  loaded,
  schema,
  keyOf,
  ...props
}: Props<Draft, Content>) {
  const [saved, setSaved] = useState(loaded)
  const [draft, setDraft] = useState(saved)
  const [version, setVersion] = useState(opened?.version ?? 0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [theirs, setTheirs] = useState<Theirs<Content> | null>(null)
  const [isSaving, startSaving] = useTransition()
  const latest = useLatest(draft)
  const isChanged = draft !== saved
  const unsaved = useMemo(
    () => (isChanged ? { baseVersion: version, content: draft } : null),
    [isChanged, version, draft],
  )
  const { isBroughtBack, settle } = useUnsaved({
    key: keyOf(opened?.id ?? 'new'),
    schema,
    unsaved,
    bringBack(earlier) {
      setDraft(earlier.content)
      setVersion(earlier.baseVersion)
      void props.learn(earlier.content)
    },
  })

  // The page was opened again, and it was changed meanwhile: nothing of one's own is in it.
  if (opened && opened.version > version && !isChanged) accept(loaded, opened.version)

  function accept(next: Draft, nextVersion: number) {
    setDraft(next)
    noteSaved(next, nextVersion)
  }

  function noteSaved(next: Draft, nextVersion: number) {
    setSaved(next)
    setVersion(nextVersion)
    setRefusal(null)
    setTheirs(null)
  }

  function change(part: Partial<Draft>) {
    setDraft((current) => ({ ...current, ...part }))
    setRefusal(null)
  }

  function save(baseVersion = version) {
    if (isSaving) return
    const sent = props.finish?.(draft) ?? draft
    if (sent !== draft) setDraft(sent)
    startSaving(async () => {
      const answer = await props.save(sent, baseVersion).catch(() => noAnswer)
      if (answer.ok) return opened ? onSaved(sent, answer.version) : onMade(sent, answer)
      if (!('theirs' in answer)) return setRefusal(stillRefused(answer, sent, latest.current))
      await props.learn(props.draftOf(answer.theirs.content))
      setTheirs(answer.theirs)
    })
  }

  function onSaved(sent: Draft, next: number) {
    noteSaved(sent, next)
    settle()
    props.onSaved(sent, opened?.id ?? '')
  }

  function onMade(sent: Draft, { id, version: first }: { id: string; version: number }) {
    settle()
    const typedSince = latest.current !== sent && latest.current
    if (typedSince) keepUnsaved(keyOf(id), { baseVersion: first, content: typedSince })
    startSaving(() => {
      props.onSaved(sent, id)
      // The page of the form is kept when people leave it: the next one begins with nothing.
      accept(loaded, 0)
    })
  }

  /** Gives up what was typed, and takes it back on demand. */
  function giveUp(message: string, next: Draft, nextVersion: number) {
    accept(next, nextVersion)
    settle()
    toast(message, {
      duration: 10_000,
      action: { label: 'Bring mine back', onClick: () => setDraft(draft) },
    })
  }

  return {
    draft,
    change,
    refusal,
    /** By the name of the field; `links.2` is the third link. */
    errors: refusal?.fields ?? noErrors,
    theirs,
    isNew: opened === null,
    isChanged,
    isSaving,
    isBroughtBack,
    save: () => save(),
    keepMine: () => save(theirs?.version),
    takeTheirs: () => {
      if (!theirs) return
      giveUp('You have their version now', props.draftOf(theirs.content), theirs.version)
    },
    discard: () => giveUp('Your changes are discarded', loaded, opened?.version ?? 0),
  }
}
