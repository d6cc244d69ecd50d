import { descriptionOf } from '@/components/site/description'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { slugFor } from '@/domain/slug'
import type { ArticleState } from '../useArticle'

type Props = {
  article: ArticleState
  site: { name: string; url: string }
  errors: Record<string, string>
}

/** What search engines cut off: Google shows about 600 pixels of a title, 920 of a description. */
const titleFits = 60
const descriptionFits = 160

/** How the article looks in search results, and what it says there where that is to be different. */
export function SearchResultFields({ article, site, errors }: Props) {
  const { fields, change, autosave } = article
  const { seoTitle, seoDescription } = fields
  const title = seoTitle || fields.title
  const description = descriptionOf({ ...fields, body: autosave.read().body })
  return (
    <section aria-labelledby="search-result" className="grid gap-4">
      <h2 id="search-result" className="font-semibold text-sm">
        In search results
      </h2>
      <div className="grid gap-0.5 rounded-md border bg-card p-3">
        <p className="truncate text-muted-foreground text-xs">
          {new URL(site.url).host} › {fields.slug || slugFor(fields.title) || '…'}
        </p>
        <p className="line-clamp-2 text-base text-link leading-snug">
          {title || 'Untitled'}
          {` | ${site.name}`}
        </p>
        <p className="line-clamp-3 text-muted-foreground text-sm">
          {description || 'The first words of the text.'}
        </p>
      </div>
      <Field
        label="SEO title"
        error={errors.seoTitle}
        hint={lengthHint(title.length, titleFits, 'Without one, it is the title.')}
      >
        <Input
          value={seoTitle}
          placeholder={fields.title}
          maxLength={300}
          onChange={(event) => change({ seoTitle: event.target.value })}
        />
      </Field>
      <Field
        label="SEO description"
        error={errors.seoDescription}
        hint={lengthHint(
          description.length,
          descriptionFits,
          'Without one, it is the short answer or the standfirst.',
        )}
      >
        <Textarea
          value={seoDescription}
          placeholder={description}
          maxLength={1000}
          onChange={(event) => change({ seoDescription: event.target.value })}
        />
      </Field>
    </section>
  )
}

function lengthHint(length: number, fits: number, otherwise: string) {
  return length > fits
    ? `${length} characters: search engines cut it off after about ${fits}.`
    : otherwise
}
