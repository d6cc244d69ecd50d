'use client'

import type { Editor } from '@tiptap/core'
import { ExternalLink } from 'lucide-react'
import { useCallback, useState } from 'react'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { TargetLine } from '@/components/admin/relatedLinks/TargetLine'
import { Button } from '@/components/ui/button'
import { hrefOfPost } from '@/content/link/reference'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import { LinkedTo } from './LinkedTo'
import { setLink } from './setLink'
import { typedHref } from './typedHref'

type Option = { key: string; href: string; target: TargetDescription | null }

type Props = { editor: Editor; sources: RelatedLinkSources; onDone: () => void }

/** Where a link of the text is to lead: to an article by its headline, or to an address. */
export function LinkForm({ editor, sources, onDone }: Props) {
  const [current] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const findOptions = useCallback(
    async (text: string): Promise<Option[]> => {
      const targets = await sources.searchTargets(text)
      const articles = targets.map((target) => {
        return { key: target.id, href: hrefOfPost(target.id), target }
      })
      const href = typedHref(text)
      return href === null ? articles : [...articles, { key: href, href, target: null }]
    },
    [sources],
  )

  function choose({ href, target }: Option) {
    setLink(editor, href, target?.title ?? href)
    onDone()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }

  return (
    <div className="grid gap-3">
      {current !== '' && (
        <div className="flex items-center justify-between gap-3">
          <LinkedTo href={current} describe={sources.describe} />
          <Button size="sm" onClick={remove}>
            Remove link
          </Button>
        </div>
      )}
      <SearchChoice
        label={current === '' ? 'Link to' : 'Link to another'}
        placeholder="Type a headline, or paste an address"
        takesFocus
        search={findOptions}
        noResults="No headline has these words. A link leads to an article, or to an https, http, mailto or tel address."
        renderOption={({ href, target }) =>
          target ? (
            <TargetLine target={target} />
          ) : (
            <span className="flex items-center gap-2 break-all">
              <ExternalLink aria-hidden className="size-4 shrink-0 opacity-70" />
              {href}
            </span>
          )
        }
        onChoose={choose}
        onEscape={onDone}
      />
    </div>
  )
}
