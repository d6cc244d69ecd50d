import { z } from 'zod'
import { Document } from '@/content/document'
import type { TargetDescription } from '../describeTargets'

/** An article as it is being written, saved or not. */
export const SuggestionRequest = z.object({
  postId: z.uuid(),
  title: z.string().max(300),
  sectionId: z.uuid().nullable(),
  tagIds: z.array(z.uuid()).max(100),
  body: Document,
})

export type SuggestionRequest = z.infer<typeof SuggestionRequest>

/** Why an article is suggested: what the two have in common, or what speaks for it. */
export type SuggestionReason =
  /** Names and phrases, as they are written in the draft. */
  | { kind: 'names'; phrases: string[] }
  | { kind: 'section'; name: string }
  | { kind: 'tags'; names: string[] }
  | { kind: 'recent'; publishedAt: Date }
  /** How many of the readers who saw a link to it followed it, from 0 to 1. */
  | { kind: 'followed'; rate: number }

export type Suggestion = { target: TargetDescription; reasons: SuggestionReason[] }

/** Words of the draft's text, as they are written there, that name another article. */
export type Opportunity = { phrase: string; target: TargetDescription }

export type Suggestions = { suggestions: Suggestion[]; opportunities: Opportunity[] }
