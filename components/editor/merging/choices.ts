import { type Choice, firstChoice, mergeParts } from '@/content/comparison/merge'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import type { ComparedField } from '@/domain/revisions/fields'
import type { Draft, Fields } from '../article'
import type { Side } from './SideWords'

/** What was chosen, by the key of the difference. */
export type Choices = Record<string, Choice>

/** Fields of which one is not taken without the other, such as a picture and its alt text. */
export type FieldGroup = { key: string; label: string; fields: ComparedField[] }

export function groupsOf(fields: ComparedField[]): FieldGroup[] {
  const keys = new Set(fields.map(({ field }) => groupOf(field)))
  return [...keys].map((key) => {
    const inGroup = fields.filter(({ field }) => groupOf(field) === key)
    const label = key === 'hero' ? 'Hero image' : (inGroup[0]?.label ?? '')
    return { key, label, fields: inGroup }
  })
}

export function partKey(index: number) {
  return `part ${index}`
}

/** The choice at a part, or else what no choice loses. */
export function choiceAt({ parts }: RefusedComparison, choices: Choices, index: number): Choice {
  return choices[partKey(index)] ?? firstChoice(parts[index] ?? { mine: null })
}

/** The same at fields: those that my text leaves empty are theirs. */
export function choiceOf({ key, fields }: FieldGroup, choices: Choices): Choice {
  return choices[key] ?? (fields.every((field) => isEmptyIn(field, 'mine')) ? 'theirs' : 'mine')
}

export function isEmptyIn({ pieces, pictures }: ComparedField, side: Side): boolean {
  if (pictures) return pictures[side === 'mine' ? 'after' : 'before'] === null
  return pieces.every(({ change }) => change === absent[side])
}

const absent = { mine: 'removed', theirs: 'inserted' } as const

/** The article with what was chosen of either text. */
export function merged(mine: Fields, comparison: RefusedComparison, choices: Choices): Draft {
  const {
    body: _body,
    tagIds: _tags,
    authorIds: _authors,
    heroId: _hero,
    ...texts
  } = comparison.theirs.content
  const theirs: Fields = { ...texts, ...comparison.named }
  const groups = groupsOf(comparison.fields).filter(
    (group) => choiceOf(group, choices) === 'theirs',
  )
  const fromTheirs = Object.entries(theirs).filter(([field]) =>
    groups.some(({ key }) => key === groupOf(field)),
  )
  return {
    fields: { ...mine, ...Object.fromEntries(fromTheirs) },
    body: mergeParts(comparison.parts, (index) => choiceAt(comparison, choices, index)),
  }
}

/** `tagIds` of what is saved are `tags` on the screen. */
const groupNames: Record<string, string> = { tagIds: 'tags', authorIds: 'authors' }

function groupOf(field: string) {
  return field.startsWith('hero') ? 'hero' : (groupNames[field] ?? field)
}
