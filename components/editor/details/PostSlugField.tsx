import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { slugFor } from '@/domain/slug'

type Props = {
  slug: string
  title: string
  known: string | null
  error: string | undefined
  onChange: (slug: string) => void
}

/** The end of the article's address. Left empty, it is made of the title when it is published. */
export function PostSlugField({ slug, title, known, error, onChange }: Props) {
  return (
    <Field label="Slug" error={error} hint={hintFor(slug, title, known)}>
      <Input
        data-field="slug"
        value={slug}
        placeholder={slugFor(title)}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        // What was typed as words becomes a slug; a slug stays as it is.
        onBlur={() => {
          const settled = slugFor(slug)
          if (settled !== slug) onChange(settled)
        }}
      />
    </Field>
  )
}

function hintFor(slug: string, title: string, known: string | null) {
  const next = slug || slugFor(title)
  if (known !== null && next !== known) {
    return `Readers who open /${known} are sent to the new address.`
  }
  return next ? `Its address: /${next}` : 'The end of its address. It is made of the title.'
}
