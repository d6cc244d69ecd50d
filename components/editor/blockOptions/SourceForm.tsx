import { type FormEvent, useCallback, useState } from 'react'
import { SearchChoice } from '@/components/admin/relatedLinks/SearchChoice'
import { TargetLine } from '@/components/admin/relatedLinks/TargetLine'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { isOutsideUrl } from '@/content/link/href'
import { hrefOfPost, postIdIn } from '@/content/link/reference'
import type { QuotationSource } from '@/content/quotation/source'
import type { RelatedLinkSources } from '../relatedLinks/sources'
import { LinkedTo } from '../toolbar/LinkedTo'
import { typedHref } from '../toolbar/typedHref'

type Props = {
  source: QuotationSource
  sources: RelatedLinkSources
  onChange: (name: keyof QuotationSource, value: string) => void
  onDone: () => void
}

/**
 * What is typed is in the document at once; of the address, only what is one. The source may also be
 * an article, as a link of the text may.
 */
export function SourceForm({ source, sources, onChange, onDone }: Props) {
  const isArticle = postIdIn(source.sourceUrl) !== null
  const [name, setName] = useState(source.source)
  const [url, setUrl] = useState(isArticle ? '' : source.sourceUrl)
  const [isChecked, setChecked] = useState(false)
  const address = addressOf(url)
  const findArticles = useCallback(
    async (text: string) => {
      const targets = await sources.searchTargets(text)
      return targets.map((target) => ({ key: target.id, target }))
    },
    [sources],
  )

  function finish(event: FormEvent) {
    event.preventDefault()
    setChecked(true)
    if (address !== null) onDone()
  }

  function lead(href: string) {
    onChange('sourceUrl', href)
    onDone()
  }

  return (
    <form className="grid gap-4" onSubmit={finish}>
      <Field label="Source">
        <Input
          value={name}
          maxLength={300}
          placeholder="Who said it, or where"
          onChange={(event) => {
            setName(event.target.value)
            onChange('source', event.target.value)
          }}
        />
      </Field>
      {isArticle && (
        <div className="flex items-center justify-between gap-3">
          <LinkedTo href={source.sourceUrl} describe={sources.describe} />
          <Button size="sm" onClick={() => lead('')}>
            Remove link
          </Button>
        </div>
      )}
      <Field
        label="Address"
        hint="Where readers find it, if anywhere."
        error={
          isChecked && address === null
            ? 'This is no address of a web page. It begins with https:// or http://.'
            : undefined
        }
      >
        <Input
          value={url}
          maxLength={2048}
          inputMode="url"
          placeholder="https://"
          onChange={(event) => {
            setUrl(event.target.value)
            const next = addressOf(event.target.value)
            if (next !== null) onChange('sourceUrl', next)
          }}
        />
      </Field>
      <SearchChoice
        label="Article"
        placeholder="Or an article, by its headline"
        search={findArticles}
        noResults="No headline has these words."
        renderOption={({ target }) => <TargetLine target={target} />}
        onChoose={({ target }) => lead(hrefOfPost(target.id))}
        onEscape={onDone}
      />
      <Button type="submit" size="sm" className="justify-self-start">
        Done
      </Button>
    </form>
  )
}

/** Empty where none was typed; null where it is no address of a page. */
function addressOf(typed: string) {
  if (typed.trim() === '') return ''
  const href = typedHref(typed)
  return href !== null && isOutsideUrl(href) ? href : null
}
