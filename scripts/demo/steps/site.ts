import { transaction } from '@/db/client'
import { siteSettings } from '@/db/schema'
import { insertSection } from '@/db/sections'
import { insertTag } from '@/db/tags'
import type { Ids } from '../resolve'
import { sections, site, tags } from '../site'

export async function nameSite(ids: Ids) {
  await transaction(async (tx) => {
    tx.insert(siteSettings).values(site).run()
    for (const { key, ...section } of sections)
      ids.set(`section:${key}`, await insertSection(tx, section))
    for (const { key, ...tag } of tags) ids.set(`tag:${key}`, await insertTag(tx, tag))
  })
}
