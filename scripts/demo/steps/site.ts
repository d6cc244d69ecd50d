import { transaction } from '@/db/client'
import { sections as sectionTable, siteSettings, tags as tagTable } from '@/db/schema'
import type { Staff } from '../fill'
import type { Ids } from '../resolve'
import { sections, site, tags } from '../site'

export async function nameSite(_staff: Staff, ids: Ids) {
  await transaction(async (tx) => {
    tx.insert(siteSettings).values(site).run()
    sections.forEach(({ key, ...section }, position) => {
      ids.set(
        `section:${key}`,
        tx
          .insert(sectionTable)
          .values({ ...section, position })
          .returning()
          .get().id,
      )
    })
    for (const { key, ...tag } of tags)
      ids.set(`tag:${key}`, tx.insert(tagTable).values(tag).returning().get().id)
  })
}
