import type { z } from 'zod'
import type { BlockContent } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { BlockFill, PreviewRequest } from '@/domain/relatedLinks/previewBlock'
import type { StaleBlock } from '@/domain/relatedLinks/problems'
import type { NameSearch } from '@/domain/relatedLinks/searchNames'
import type { NameMentioned } from './rules/useNames'

export type Refusal = {
  ok: false
  error: string
  message: string
  fields?: Record<string, string>
}

export type PreviewBlock = (
  input: z.infer<typeof PreviewRequest>,
) => Promise<({ ok: true } & BlockFill) | Refusal>

/** What the block's form asks of the server. */
export type BlockActions = {
  searchTargets: (input: { text: string }) => Promise<TargetDescription[] | Refusal>
  searchNames: (input: NameSearch) => Promise<Named[] | Refusal>
  nameMentioned: NameMentioned
  previewBlock: PreviewBlock
  describeTargets: (ids: string[]) => Promise<TargetDescription[] | Refusal>
  create: (content: BlockContent) => Promise<{ ok: true; id: string } | Refusal>
  save: (
    input: BlockContent & { id: string; baseVersion: number },
  ) => Promise<{ ok: true; version: number } | StaleBlock | Refusal>
}

export const noAnswer: Refusal = {
  ok: false,
  error: 'no-answer',
  message:
    'The server did not answer. Nothing of yours is lost: check your connection, then try again.',
}
