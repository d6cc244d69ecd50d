'use client'

import { ChevronDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useCallback, useState, useTransition } from 'react'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { Spinner } from '@/components/ui/spinner'
import type { PostListing } from '@/domain/posts/listing'
import { postsHref } from './address'

type Named = { id: string; name: string }

export type SearchAuthors = (input: {
  search: string
  page: number
}) => Promise<{ ok: true; found: Named[] } | { ok: false; message: string }>

type Props = {
  query: PostListing
  /** Of the author whose articles are listed, or null. */
  name: string | null
  search: SearchAuthors
}

/** A site may have hundreds of authors: they are searched. */
export function AuthorFilter({ query, name, search }: Props) {
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [isPending, startTransition] = useTransition()
  const isFiltered = name !== null
  const find = useCallback(
    async (text: string) => {
      const answer = await search({ search: text, page: 1 })
      if (!answer.ok) throw new Error(answer.message)
      const authors = answer.found.map((author) => ({ key: author.id, name: author.name }))
      return isFiltered && text === '' ? [anyAuthor, ...authors] : authors
    },
    [search, isFiltered],
  )

  function choose(authorId: string | null) {
    setIsOpen(false)
    startTransition(() => router.push(postsHref(query, { authorId })))
  }

  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button className="w-full justify-between px-2.5 font-normal text-base md:px-2.5 md:text-sm lg:w-44">
          <span className="truncate">
            <span className="sr-only">Author: </span>
            {name ?? anyAuthor.name}
          </span>
          {isPending ? <Spinner /> : <ChevronDown aria-hidden className="text-muted-foreground" />}
        </Button>
      </PopoverTrigger>
      {/* The list that is found lies under the field, over the rest of the page. */}
      <PopoverContent aria-label="Choose an author" className="overflow-visible p-1.5">
        <SearchChoice
          label="Search authors"
          placeholder="Search authors"
          search={find}
          noResults="No author has this name."
          renderOption={(author) => author.name}
          onChoose={(author) => choose(author.key || null)}
          onEscape={() => setIsOpen(false)}
        />
      </PopoverContent>
    </Popover>
  )
}

const anyAuthor = { key: '', name: 'Any author' }
