'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useTransition } from 'react'
import { answered } from '@/components/admin/relatedLinks/answered'
import type { BlockActions } from '@/components/admin/relatedLinks/blockActions'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { TargetLine } from '@/components/admin/relatedLinks/TargetLine'
import { neighbourhoodHref } from './mapHref'

/** From the whole map to the neighbourhood of one article. */
export function ArticleSearch({ search }: { search: BlockActions['searchTargets'] }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const find = useCallback(
    async (text: string) =>
      (await answered(search({ text }))).map((target) => ({ key: target.id, target })),
    [search],
  )
  return (
    <div aria-busy={isPending} className="w-full sm:w-80">
      <SearchChoice
        label="Show an article’s neighbourhood"
        placeholder="Go to an article"
        search={find}
        noResults="No headline has these words. Try fewer."
        renderOption={({ target }) => <TargetLine target={target} />}
        onChoose={({ key }) => startTransition(() => router.push(neighbourhoodHref(key)))}
      />
    </div>
  )
}
