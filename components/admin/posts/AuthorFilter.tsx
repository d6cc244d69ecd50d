'use client'

import { useCallback } from 'react'
import { FilterSearch } from '@/components/admin/FilterSearch'

type Named = { id: string; name: string }

export type SearchAuthors = (input: {
  search: string
  page: number
}) => Promise<{ ok: true; found: Named[] } | { ok: false; message: string }>

type Props = {
  /** Of the author whose articles are listed, or null. */
  name: string | null
  search: SearchAuthors
}

/** A site may have hundreds of authors: they are searched. */
export function AuthorFilter({ name, search }: Props) {
  const find = useCallback(
    async (text: string) => {
      const answer = await search({ search: text, page: 1 })
      if (!answer.ok) throw new Error(answer.message)
      return answer.found.map((author) => ({ key: author.id, name: author.name }))
    },
    [search],
  )
  return (
    <FilterSearch
      label="Author"
      className="lg:w-44"
      chosen={name}
      any="Any author"
      placeholder="Search authors"
      noResults="No author has this name."
      search={find}
      renderOption={(author) => author.name}
      param="authorId"
    />
  )
}
