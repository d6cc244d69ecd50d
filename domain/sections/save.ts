import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { raiseTags } from '@/cache/raise'
import { siteTag } from '@/cache/tags'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findSection, insertSection, updateSection } from '@/db/sections'
import { moveAddress, settleSlug } from '../profiles/address'
import { profileFields } from '../profiles/fields'
import { notFound, type ProfileProblem, slugTaken } from '../profiles/problems'
import { raiseForProfile } from '../profiles/raise'
import { refuseStale, type StaleVersion, Version, versionOf } from '../version'

export const SectionSave = z.object({
  ...profileFields,
  description: z.string().trim().max(500, 'A description has at most 500 characters.'),
  version: Version,
})

type Values = Pick<z.output<typeof SectionSave>, 'name' | 'slug' | 'description'>

/** Makes a section, which every page then has in its navigation, or changes one. */
export async function saveSection(
  actor: Actor,
  input: z.output<typeof SectionSave>,
): Promise<{ ok: true; id: string; version: string } | ProfileProblem | StaleVersion<Values>> {
  authorise(actor, 'sections.save')
  return transaction(async (tx) => {
    const before = input.id === null ? null : await findSection(input.id, tx)
    if (input.id !== null && !before) return notFound('section')
    const stale = before && (await refuseStale(tx, input.version, shown(before), about(before)))
    if (stale) return stale
    const slug = await settleSlug(tx, 'section', input)
    if (slug === null) return slugTaken('section', input.slug)
    const values = { name: input.name, slug, description: input.description }
    const id = before?.id ?? (await insertSection(tx, values))
    if (before) await updateSection(tx, id, values)
    else await raiseTags(tx, [siteTag])
    await moveAddress(tx, 'section', id, before?.slug ?? null, slug)
    await recordAudit(tx, actor, 'sections.save', id, values)
    await raiseForProfile(tx, 'section', id, before && shown(before), values)
    return { ok: true, id, version: versionOf(values) }
  })
}

/** All that the form has of a section. */
export function shown({ name, slug, description }: Values): Values {
  return { name, slug, description }
}

function about({ id }: { id: string }) {
  return { action: 'sections.save', subjectId: id } as const
}
