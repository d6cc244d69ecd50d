import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Named } from '../article'
import { type EditorActions, foundBy } from '../editorActions'
import type { ArticleState } from '../useArticle'
import { HeroField } from './HeroField'
import { NamesField } from './NamesField'
import { PostSlugField } from './PostSlugField'
import { SearchResultFields } from './SearchResultFields'

type Props = {
  article: ArticleState
  /** The slug that readers have known the article by; null until there is one. */
  knownSlug: string | null
  sections: Named[]
  site: { name: string; url: string }
  errors: Record<string, string>
  actions: EditorActions
}

/** All that stands beside the text of an article. */
export function DetailsPanel({ article, knownSlug, sections, site, errors, actions }: Props) {
  const { fields, change } = article
  const [search] = useState(() => ({
    authors: (search: string) => foundBy(actions.searchAuthors({ search, page: 1 })),
    tags: (search: string) => foundBy(actions.searchTags({ search, page: 1 })),
  }))
  return (
    <div className="wrap-anywhere grid gap-6 px-4 py-5">
      <div className="grid gap-4">
        <PostSlugField
          slug={fields.slug}
          title={fields.title}
          known={knownSlug}
          error={errors.slug}
          onChange={(slug) => change({ slug })}
        />
        <Field label="Section" error={errors.sectionId}>
          <Select
            data-field="section"
            value={fields.sectionId ?? ''}
            onChange={(event) => change({ sectionId: event.target.value || null })}
          >
            <option value="">None</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <NamesField
          label="Authors"
          placeholder="Find an author"
          noResults="No author has this name. Editors make authors at their desk."
          chosen={fields.authors}
          isOrdered
          error={errors.authorIds}
          search={search.authors}
          onChange={(authors) => change({ authors })}
        />
        <NamesField
          label="Tags"
          placeholder="Find a tag"
          noResults="No tag has this name. Editors make tags at their desk."
          chosen={fields.tags}
          error={errors.tagIds}
          search={search.tags}
          onChange={(tags) => change({ tags })}
        />
      </div>
      <HeroField article={article} errors={errors} />
      <SearchResultFields article={article} site={site} errors={errors} />
    </div>
  )
}
