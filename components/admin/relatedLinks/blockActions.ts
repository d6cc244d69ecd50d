import type { BlockContent } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { StaleBlock } from '@/domain/relatedLinks/problems'

export type Refusal = {
  ok: false
  error: string
  message: string
  fields?: Record<string, string>
}

/** What the block's form asks of the server. */
export type BlockActions = {
  searchTargets: (text: string) => Promise<TargetDescription[]>
  describeTargets: (ids: string[]) => Promise<TargetDescription[]>
  create: (content: BlockContent) => Promise<{ ok: true; id: string } | Refusal>
  save: (
    input: BlockContent & { id: string; baseVersion: number },
  ) => Promise<{ ok: true; version: number } | StaleBlock | Refusal>
}

export const noAnswer: Refusal = {
  ok: false,
  error: 'no-answer',
  message:
    'The server did not answer. What you typed is still here: check your connection, then save again.',
}
