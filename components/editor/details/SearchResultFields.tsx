import { descriptionOf } from '@/components/site/description'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { titleFits } from '@/domain/checks/list'
import { slugFor } from '@/domain/slug'
import type { ArticleState } from '../useArticle'
import { SearchResultPreview } from './SearchResultPreview'
import { SocialCard } from './SocialCard'

type Props = {
  article: ArticleState
  site: { name: string; url: string }
  errors: Record<string, string>
}

/** Characters of a description before it is cut off: Google shows about 920 pixels of it. */
const descriptionFits = 160

/** How the article looks to those who have not opened it, and what it says there where that is to differ. */
export function SearchResultFields({ article, site, errors }: Props) {
  const { fields, change, autosave } = article
  const { seoTitle, seoDescription } = fields
  const title = seoTitle || fields.title
  const description = descriptionOf({ ...fields, body: autosave.read().body })
  const { host } = new URL(site.url)
  return (
    <>
      <section aria-labelledby="search-result" className="grid gap-4">
        <h2 id="search-result" className="font-semibold text-sm">
          In search results
        </h2>
        <SearchResultPreview
          title={`${title || 'Untitled'} | ${site.name}`}
          description={description || 'The first words of the text.'}
          address={`${host} › ${fields.slug || slugFor(fields.title) || '…'}`}
        />
        <Field
          label="SEO title"
          error={errors.seoTitle}
          hint={lengthHint(title.length, titleFits, 'Without one, it is the title.')}
        >
          <Input
            data-field="seoTitle"
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
      <SocialCard
        title={title}
        description={description}
        host={host}
        hero={fields.hero}
        heroAlt={fields.heroAlt}
      />
    </>
  )
}

function lengthHint(length: number, fits: number, otherwise: string) {
  return length > fits
    ? `${length} characters: search engines cut it off after about ${fits}.`
    : otherwise
}
