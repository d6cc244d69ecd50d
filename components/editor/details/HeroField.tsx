import { FramingButton } from '@/components/admin/media/framing/FramingButton'
import { PictureField } from '@/components/admin/media/PictureField'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { framed } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'
import type { ArticleState } from '../useArticle'

type Props = { article: ArticleState; errors: Record<string, string> }

/** The picture at the head of the article, on its cards, and where it is shared. */
export function HeroField({ article, errors }: Props) {
  const { fields, change } = article

  /** A picture brings the texts that it was described with, where the article has none yet. */
  function choose(hero: Picture | null) {
    change({
      hero,
      heroFraming: hero?.id === fields.hero?.id ? fields.heroFraming : null,
      heroAlt: fields.heroAlt || (hero?.alt ?? ''),
      heroCaption: fields.heroCaption || (hero?.caption ?? ''),
      heroCredit: fields.heroCredit || (hero?.credit ?? ''),
    })
  }

  return (
    <div data-field="hero" className="grid gap-4">
      <PictureField
        label="Hero image"
        hint="At the head of the article, on its cards, and where it is shared."
        picture={fields.hero && framed(fields.hero, fields.heroFraming)}
        error={errors.heroId}
        onChange={choose}
      />
      {fields.hero && (
        <>
          <FramingButton
            picture={fields.hero}
            framing={fields.heroFraming}
            onChange={(heroFraming, hero) => change({ hero, heroFraming })}
          />
          <Field
            label="Hero alt text"
            hint="What is to be seen, for those who cannot see it."
            error={errors.heroAlt}
          >
            <Input
              data-field="heroAlt"
              value={fields.heroAlt}
              maxLength={1000}
              onChange={(event) => change({ heroAlt: event.target.value })}
            />
          </Field>
          <Field label="Hero caption" error={errors.heroCaption}>
            <Input
              value={fields.heroCaption}
              maxLength={1000}
              onChange={(event) => change({ heroCaption: event.target.value })}
            />
          </Field>
          <Field label="Hero credit" error={errors.heroCredit}>
            <Input
              value={fields.heroCredit}
              maxLength={300}
              onChange={(event) => change({ heroCredit: event.target.value })}
            />
          </Field>
        </>
      )}
    </div>
  )
}
