import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { uuidv7 } from 'uuidv7'
import { type BlockContent, curated } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { mentionedIn, type Named } from '@/domain/relatedLinks/mentioned'
import type { OpenedBlock } from '@/domain/relatedLinks/openBlock'
import type { StaleBlock } from '@/domain/relatedLinks/problems'
import { articleCount } from './articleCount'
import { type BlockActions, noAnswer, type Refusal } from './blockActions'
import { type BlockDraft, draftOf, ruleOf, settled } from './rules/draft'
import { useNames } from './rules/useNames'
import { unfinishedTimes } from './times/unfinished'
import { keepUnsaved } from './unsaved'
import { useTargets } from './useTargets'
import { useUnsaved } from './useUnsaved'

/** A shared block as it was loaded; null for one that is to be made. */
export type LoadedBlock = OpenedBlock | null

const emptyBlock: BlockContent = { name: '', heading: '', layout: 'list', links: [], ...curated }

/** What is typed into a block's form, and what becomes of it. */
export function useBlock(block: LoadedBlock, named: Named[], actions: BlockActions) {
  const router = useRouter()
  const [saved, setSaved] = useState(() => draftOfLoaded(block))
  const [version, setVersion] = useState(block?.version ?? 0)
  const [content, setContent] = useState(saved)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [theirs, setTheirs] = useState<StaleBlock['theirs'] | null>(null)
  const [isSaving, startSaving] = useTransition()
  const { targets, learn, learnOf } = useTargets(block?.targets ?? [], actions.describeTargets)
  const { names, learnNames, learnNamesOf } = useNames(named, actions.nameMentioned)
  const latest = useLatest(content)
  const isChanged = content !== saved
  const unsaved = useMemo(
    () => (isChanged ? { baseVersion: version, content } : null),
    [isChanged, version, content],
  )
  const { isBroughtBack, settle } = useUnsaved({
    blockId: block?.id ?? 'new',
    unsaved,
    bringBack(earlier) {
      setContent(earlier.content)
      setVersion(earlier.baseVersion)
      void learnOf(earlier.content.links)
      void learnNamesOf(mentionedIn(ruleOf(earlier.content.rule)))
    },
  })

  // The page was opened again, and the block was changed meanwhile: nothing of one's own is in it.
  if (block && block.version > version && !isChanged) accept(draftOfLoaded(block), block.version)

  function accept(next: BlockDraft, nextVersion: number) {
    setSaved(next)
    setContent(next)
    setVersion(nextVersion)
    setRefusal(null)
    setTheirs(null)
  }

  function change(part: Partial<BlockDraft>) {
    setContent({ ...content, ...part })
    setRefusal(null)
  }

  /** Keeps what the rule found, after the links that are picked already. */
  function pin(found: TargetDescription) {
    const target = { kind: 'post' as const, postId: found.id }
    const link = { id: uuidv7(), target, label: null, rel: [] }
    const { links } = settled(content)
    learn([found])
    change({ kind: 'mixed', links: [...links, link] })
  }

  function save(baseVersion = version) {
    if (isSaving) return
    const unfinished = unfinishedTimes(content)
    if (unfinished) return setRefusal(unfinished)
    startSaving(async () => {
      const answer = block
        ? await actions
            .save({ ...settled(content), id: block.id, baseVersion })
            .catch(() => noAnswer)
        : await actions.create(settled(content)).catch(() => noAnswer)
      if (answer.ok) return 'id' in answer ? onCreated(answer.id) : onSaved(answer.version)
      if (!('theirs' in answer)) return setRefusal(answer)
      await learnOf(answer.theirs.content.links)
      await learnNamesOf(mentionedIn(answer.theirs.content.rule))
      setTheirs(answer.theirs)
    })
  }

  function onCreated(id: string) {
    settle()
    if (latest.current !== content) keepUnsaved(id, { baseVersion: 1, content: latest.current })
    toast.success('The block is made', { description: 'Articles can place it now.' })
    startSaving(() => {
      router.replace(`/admin/related-links/${id}`)
      // The page of the form is kept when people leave it: the next block begins with nothing.
      accept(draftOf(emptyBlock), 0)
    })
  }

  function onSaved(next: number) {
    setSaved(content)
    setVersion(next)
    setRefusal(null)
    setTheirs(null)
    settle()
    toast.success('Saved', { description: reachOf(block) })
    router.refresh()
  }

  /** Gives up what was typed, and takes it back on demand. */
  function giveUp(message: string, next: BlockDraft, nextVersion: number) {
    const mine = content
    accept(next, nextVersion)
    settle()
    toast(message, {
      duration: 10_000,
      action: { label: 'Bring mine back', onClick: () => setContent(mine) },
    })
  }

  return {
    content,
    change,
    targets,
    learn,
    names,
    learnNames,
    refusal,
    theirs,
    isChanged,
    isSaving,
    isBroughtBack,
    pin,
    save,
    keepMine: () => save(theirs?.version),
    takeTheirs: () => {
      if (theirs) giveUp('You have their version now', draftOf(theirs.content), theirs.version)
    },
    discard: () => giveUp('Your changes are discarded', draftOfLoaded(block), block?.version ?? 0),
  }
}

/** For what was typed while an answer was on its way. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return latest
}

function draftOfLoaded(block: LoadedBlock): BlockDraft {
  return draftOf(block ?? emptyBlock)
}

function reachOf(block: LoadedBlock) {
  const { all, forReaders } = block?.placementCount ?? { all: 0, forReaders: 0 }
  if (all === 0) return 'No article places this block yet.'
  return `Readers see it now in ${articleCount(forReaders)}.`
}
