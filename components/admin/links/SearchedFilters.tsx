'use client'

import { useState } from 'react'
import { z } from 'zod'
import { FilterSearch } from '@/components/admin/FilterSearch'
import { answered } from '@/components/admin/relatedLinks/answered'
import type { BlockActions } from '@/components/admin/relatedLinks/blockActions'
import { storedUrl } from '@/components/admin/relatedLinks/outsideUrl'
import { byId, nameOf } from '@/components/admin/relatedLinks/rules/names'
import {
  type TargetOption,
  TargetOptionLine,
  targetOptions,
} from '@/components/admin/relatedLinks/TargetOption'
import { cn } from '@/components/ui/cn'
import type { LinkListing } from '@/domain/links/listLinks'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { filterClasses } from './filterClasses'

export type LinkSearchActions = Pick<BlockActions, 'searchNames' | 'searchTargets'>

type Props = {
  listing: LinkListing
  /** What the listing speaks of. */
  named: Named[]
  actions: LinkSearchActions
}

/** The filters by what a site has thousands of. */
export function SearchedFilters({ listing, named, actions }: Props) {
  const { post, target, block, author } = listing
  const [search] = useState(() => searches(actions))
  const names = byId(named)
  return (
    <>
      <FilterSearch
        label="Author"
        className={widthFor(author)}
        chosen={author && nameOf(author, names)}
        any="Any author"
        placeholder="Search authors"
        noResults="No author has this name."
        search={search.authors}
        renderOption={({ name }) => name}
        param="author"
      />
      <FilterSearch
        label="Article"
        className={widthFor(post)}
        chosen={post && `From ${nameOf(post, names)}`}
        any="Any article"
        placeholder="Search headlines"
        noResults="No headline has these words. Try fewer."
        search={search.articles}
        renderOption={(option) => <TargetOptionLine option={option} />}
        param="post"
      />
      <FilterSearch
        label="Target"
        className={widthFor(target)}
        chosen={target ? `To ${addressOf(target) ?? nameOf(target, names)}` : null}
        any="Any target"
        placeholder="A headline or an address"
        noResults="No headline has these words. Try fewer, or paste the address of another site."
        search={search.targets}
        renderOption={(option) => <TargetOptionLine option={option} />}
        param="target"
      />
      <FilterSearch
        label="Block"
        className={widthFor(block)}
        chosen={block && `In ${nameOf(block, names)}`}
        any="Any block"
        placeholder="Search shared blocks"
        noResults="No shared block has these words."
        search={search.blocks}
        renderOption={({ name }) => name}
        param="block"
      />
    </>
  )
}

/** What is chosen has room for more of its name: below one another where there is little. */
function widthFor(chosen: string | null) {
  return cn(filterClasses, chosen ? 'basis-full lg:w-auto lg:max-w-72' : 'lg:w-36')
}

/** An address where it differs from others; null for what is the id of an article. */
function addressOf(target: string) {
  const isId = z.uuid().safeParse(target).success
  return isId ? null : target.replace(/^https?:\/\/(?:www\.)?/i, '')
}

/** Functions that stay the same, as fields that search ask for. */
function searches({ searchNames, searchTargets }: LinkSearchActions) {
  const byName = (kind: 'authors' | 'blocks') => async (text: string) =>
    (await answered(searchNames({ kind, search: text }))).map(({ id, name }) => ({ key: id, name }))
  const find = (text: string) => answered(searchTargets({ text }))
  return {
    authors: byName('authors'),
    blocks: byName('blocks'),
    articles: async (text: string): Promise<TargetOption[]> =>
      (await find(text)).map((target) => ({ key: target.id, target })),
    targets: async (text: string) => targetOptions(text, await find(text), storedUrl),
  }
}
