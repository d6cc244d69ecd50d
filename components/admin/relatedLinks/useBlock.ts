import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { BlockContent } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { StaleBlock } from '@/domain/relatedLinks/problems'
import { type BlockActions, noAnswer, type Refusal } from './blockActions'
import { keepUnsaved, readUnsaved } from './unsaved'
import { useTargets } from './useTargets'

/** A shared block as it was loaded; null for one that is to be made. */
export type LoadedBlock = {
  id: string
  version: number
  content: BlockContent
  targets: TargetDescription[]
  placementCount: number
} | null

const emptyBlock: BlockContent = { name: '', heading: '', layout: 'list', links: [] }

/** What is typed into a block's form, and what becomes of it. */
export function useBlock(block: LoadedBlock, actions: BlockActions) {
  const router = useRouter()
  const [saved, setSaved] = useState(block?.content ?? emptyBlock)
  const [version, setVersion] = useState(block?.version ?? 0)
  const [content, setContent] = useState(saved)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [theirs, setTheirs] = useState<StaleBlock['theirs'] | null>(null)
  const [isSaving, startSaving] = useTransition()
  const { targets, learn, learnOf } = useTargets(block?.targets ?? [], actions.describeTargets)
  const isChanged = content !== saved
  const { isBroughtBack, dismiss } = useUnsaved({
    blockId: block?.id ?? 'new',
    unsaved: isChanged ? { baseVersion: version, content } : null,
    bringBack(unsaved) {
      setContent(unsaved.content)
      setVersion(unsaved.baseVersion)
      void learnOf(unsaved.content.links)
    },
  })

  function change(part: Partial<BlockContent>) {
    setContent({ ...content, ...part })
    setRefusal(null)
  }

  function save(baseVersion = version) {
    startSaving(async () => {
      const answer = block
        ? await actions.save({ ...content, id: block.id, baseVersion }).catch(() => noAnswer)
        : await actions.create(content).catch(() => noAnswer)
      if (answer.ok) return accept(answer)
      if (!('theirs' in answer)) return setRefusal(answer)
      await learnOf(answer.theirs.content.links)
      setTheirs(answer.theirs)
    })
  }

  function accept(answer: { id: string } | { version: number }) {
    setSaved(content)
    setRefusal(null)
    setTheirs(null)
    dismiss()
    if ('id' in answer) return router.replace(`/admin/related-links/${answer.id}`)
    setVersion(answer.version)
    toast.success('Saved', { description: reachOf(block?.placementCount ?? 0) })
    router.refresh()
  }

  function takeTheirs() {
    if (!theirs) return
    const mine = content
    setSaved(theirs.content)
    setContent(theirs.content)
    setVersion(theirs.version)
    setTheirs(null)
    toast('You have their version now', {
      action: { label: 'Bring mine back', onClick: () => setContent(mine) },
    })
  }

  function discard() {
    setContent(saved)
    setVersion(block?.version ?? 0)
    setRefusal(null)
    setTheirs(null)
    dismiss()
  }

  return {
    content,
    change,
    targets,
    learn,
    refusal,
    theirs,
    isChanged,
    isSaving,
    isBroughtBack,
    save,
    keepMine: () => save(theirs?.version),
    takeTheirs,
    discard,
  }
}

/** Keeps what is not saved in the browser, and brings back what an earlier visit left there. */
function useUnsaved({
  blockId,
  unsaved,
  bringBack,
}: {
  blockId: string
  unsaved: Parameters<typeof keepUnsaved>[1]
  bringBack: (unsaved: NonNullable<ReturnType<typeof readUnsaved>>) => void
}) {
  const [isBroughtBack, setBroughtBack] = useState(false)

  useEffect(() => {
    const earlier = readUnsaved(blockId)
    if (earlier === null) return
    bringBack(earlier)
    setBroughtBack(true)
  }, [])

  useEffect(() => keepUnsaved(blockId, unsaved))

  return { isBroughtBack, dismiss: () => setBroughtBack(false) }
}

function reachOf(placementCount: number) {
  if (placementCount === 0) return 'No article places this block yet.'
  const articles =
    placementCount === 1 ? 'the article that places' : `the ${placementCount} articles that place`
  return `Readers see it now in ${articles} this block.`
}
