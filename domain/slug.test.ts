import { expect, test } from 'vitest'
import { firstFreeSlug, Slug } from './slug'

test.each(['admin', '404', '500'])(
  'an article cannot have “%s”, where the site has a page of its own',
  async (slug) => {
    expect(Slug.safeParse(slug).error?.issues[0]?.message).toContain('address of the site itself')
    expect(await firstFreeSlug(slug, async () => false)).toBe(`${slug}-2`)
  },
)
