import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { blocks } from '../blocks'
import type { Staff } from '../fill'
import { type Ids, linksOf } from '../resolve'
import { done } from '../result'

export async function addBlocks({ editor }: Staff, ids: Ids) {
  for (const { key, links, ...block } of blocks) {
    const { id } = done(
      await createBlock(editor, { ...block, ...curated, links: linksOf(links, ids) }),
    )
    ids.set(`block:${key}`, id)
  }
}
