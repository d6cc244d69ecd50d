import type { BlockContent } from '@/domain/relatedLinks/content'
import type { BlockDescription } from '@/domain/relatedLinks/describeBlocks'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'

export type Ids = { postIds: string[]; blockIds: string[] }
export type Descriptions = { targets: TargetDescription[]; blocks: BlockDescription[] }

/** Where the editor of a related-link block gets what the document does not hold. */
export type RelatedLinkSources = {
  /** Articles to link to, without the one that is being written. */
  searchTargets: (text: string) => Promise<TargetDescription[]>
  searchBlocks: (text: string) => Promise<ListedBlock[]>
  /** Articles and shared blocks by their ids, with the articles that the blocks lead to. */
  describe: (ids: Ids) => Promise<Descriptions>
  /** Makes a shared block; null for those who may not. */
  share: ((content: BlockContent) => Promise<ShareAnswer>) | null
}

export type ShareAnswer = { ok: true; id: string } | { ok: false; message: string }
