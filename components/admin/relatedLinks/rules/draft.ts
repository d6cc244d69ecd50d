import { z } from 'zod'
import { type BlockContent, BlockFields, contentOf } from '@/domain/relatedLinks/content'
import type { BlockRule, RuleSource } from '@/domain/relatedLinks/rule'
import { OutsideLink } from '../outsideLink'
import { kindOf, kinds, sources } from './words'

const Ids = z.array(z.string())

const RuleDraft = z.object({
  by: z.enum(sources),
  /** Null is the section of whichever article shows the block. */
  sectionId: z.string().nullable(),
  tagId: z.string(),
  authorId: z.string(),
  /** Null while the field is empty. */
  count: z.number().nullable(),
  except: z.object({ postIds: Ids, sectionIds: Ids, blockIds: Ids }),
})

export type RuleDraft = z.infer<typeof RuleDraft>

const emptyRule: RuleDraft = {
  by: 'newest',
  sectionId: null,
  tagId: '',
  authorId: '',
  count: 5,
  except: { postIds: [], sectionIds: [], blockIds: [] },
}

/**
 * As the browser keeps it: dates are text there, what was typed may not be valid yet, and what was
 * kept before blocks had rules and times says nothing of them.
 */
export const BlockDraft = BlockFields.extend({
  name: z.string(),
  kind: z.enum(kinds).default('curated'),
  rule: RuleDraft.default(emptyRule),
  /** Begun in the picker of links, and not among the links yet. */
  outsideLink: OutsideLink.nullable().default(null),
  activeFrom: z.coerce.date().nullable().default(null),
  activeUntil: z.coerce.date().nullable().default(null),
})

/**
 * A block as its form holds it: links and rule both stay while the choice of a kind leaves one of
 * them out, so that nothing is lost by looking at another kind.
 */
export type BlockDraft = z.infer<typeof BlockDraft>

export function draftOf(block: BlockContent): BlockDraft {
  const { rule, ...content } = contentOf(block)
  const kind = kindOf({ rule, links: content.links.length })
  return { ...content, kind, rule: rule ? ruleDraftOf(rule) : emptyRule, outsideLink: null }
}

/** What is saved of it; the server says what is still wrong. */
export function settled({
  kind,
  rule,
  links,
  outsideLink: _,
  ...content
}: BlockDraft): BlockContent {
  return {
    ...content,
    links: kind === 'automatic' ? [] : links,
    rule: kind === 'curated' ? null : ruleOf(rule),
  }
}

function ruleDraftOf({ source, count, except }: BlockRule): RuleDraft {
  return { ...emptyRule, ...source, count, except }
}

export function ruleOf({ count, except, ...rule }: RuleDraft): BlockRule {
  return { source: sourceOf(rule), count: count ?? 0, except }
}

function sourceOf({ by, sectionId, tagId, authorId }: Omit<RuleDraft, 'count' | 'except'>) {
  const all: { [By in RuleSource['by']]: Extract<RuleSource, { by: By }> } = {
    newest: { by: 'newest' },
    section: { by: 'section', sectionId },
    tag: { by: 'tag', tagId },
    author: { by: 'author', authorId },
    related: { by: 'related' },
    followed: { by: 'followed' },
  }
  return all[by]
}
