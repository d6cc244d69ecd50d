import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { uuidv7 } from 'uuidv7'
import { type BlockContent, curated } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { mentionedIn, type Named } from '@/domain/relatedLinks/mentioned'
import type { OpenedBlock } from '@/domain/relatedLinks/openBlock'
import { articleCount } from './articleCount'
import type { BlockActions } from './blockActions'
import { useDraft } from './form/useDraft'
import { unfinishedLink, withOutsideLink } from './outsideLink'
import { BlockDraft, draftOf, ruleOf, settled } from './rules/draft'
import { useNames } from './rules/useNames'
import { unfinishedTimes } from './times/unfinished'
import { useTargets } from './useTargets'

/** A shared block as it was loaded; null for one that is to be made. */
export type LoadedBlock = OpenedBlock | null

const emptyBlock: BlockContent = { name: '', heading: '', layout: 'list', links: [], ...curated }

/** What is typed into a block's form, and what becomes of it. */
export function useBlock(block: LoadedBlock, named: Named[], actions: BlockActions) {
  const router = useRouter()
  const { targets, learn, learnOf } = useTargets(block?.targets ?? [], actions.describeTargets)
  const { names, learnNames, learnNamesOf } = useNames(named, actions.nameMentioned)
  const state = useDraft({
    opened: block,
    loaded: draftOf(block ?? emptyBlock),
    schema: BlockDraft,
    keyOf: (id) => `unsaved-related-links:${id}`,
    draftOf,
    finish: withOutsideLink,
    learn: ({ links, rule }) =>
      Promise.all([learnOf(links), learnNamesOf(mentionedIn(ruleOf(rule)))]),
    save,
    onSaved(_, id) {
      if (block) {
        toast.success('Saved', { description: reachOf(block) })
        router.refresh()
      } else {
        toast.success('The block is made', { description: 'Articles can place it now.' })
        router.replace(`/admin/related-links/${id}`)
      }
    },
  })
  const { draft, change } = state

  async function save(draft: BlockDraft, baseVersion: number) {
    const unfinished = unfinishedLink(draft) ?? unfinishedTimes(draft)
    if (unfinished) return unfinished
    if (block) {
      const { id } = block
      const answer = await actions.save({ ...settled(draft), id, baseVersion })
      return answer.ok ? { ...answer, id } : answer
    }
    const answer = await actions.create(settled(draft))
    return answer.ok ? { ...answer, version: 1 } : answer
  }

  /** Keeps what the rule found, after the links that are picked already. */
  function pin(found: TargetDescription) {
    const target = { kind: 'post' as const, postId: found.id }
    const link = { id: uuidv7(), target, label: null, rel: [] }
    const { links } = settled(draft)
    learn([found])
    change({ kind: 'mixed', links: [...links, link] })
  }

  return { ...state, targets, learn, names, learnNames, pin }
}

function reachOf({ placementCount: { all, forReaders } }: OpenedBlock) {
  if (all === 0) return 'No article places this block yet.'
  return `Readers see it now in ${articleCount(forReaders)}.`
}
