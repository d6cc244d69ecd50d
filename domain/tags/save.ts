import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { findTag, insertTag, updateTag } from '@/db/tags'
import { moveAddress, settleSlug } from '../profiles/address'
import { profileFields } from '../profiles/fields'
import { notFound, type ProfileProblem, slugTaken } from '../profiles/problems'
import { raiseForProfile } from '../profiles/raise'
import { refuseStale, type StaleVersion, Version, versionOf } from '../version'

export const TagSave = z.object({ ...profileFields, version: Version })

type Values = Pick<z.output<typeof TagSave>, 'name' | 'slug'>

/** Makes a tag, or changes one; a slug that it had keeps leading to it. */
export async function saveTag(
  actor: Actor,
  input: z.output<typeof TagSave>,
): Promise<{ ok: true; id: string; version: string } | ProfileProblem | StaleVersion<Values>> {
  authorise(actor, 'tags.save')
  return transaction(async (tx) => {
    const before = input.id === null ? null : await findTag(input.id, tx)
    if (input.id !== null && !before) return notFound('tag')
    const stale = before && (await refuseStale(tx, input.version, shown(before), about(before)))
    if (stale) return stale
    const slug = await settleSlug(tx, 'tag', input)
    if (slug === null) return slugTaken('tag', input.slug)
    const values = { name: input.name, slug }
    const id = before?.id ?? (await insertTag(tx, values))
    if (before) await updateTag(tx, id, values)
    await moveAddress(tx, 'tag', id, before?.slug ?? null, slug)
    await recordAudit(tx, actor, 'tags.save', id, values)
    await raiseForProfile(tx, 'tag', id, before && shown(before), values)
    return { ok: true, id, version: versionOf(values) }
  })
}

/** All that the form has of a tag. */
export function shown({ name, slug }: Values): Values {
  return { name, slug }
}

function about({ id }: { id: string }) {
  return { action: 'tags.save', subjectId: id } as const
}
