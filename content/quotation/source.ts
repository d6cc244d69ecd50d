import { z } from 'zod'
import { isOutsideUrl } from '../link/href'
import { postIdIn } from '../link/reference'

/** Who said it, or where it stands. Quotations of before these were asked for have neither. */
export const QuotationSource = z.object({
  source: z.string().max(300, 'The source of a quotation has at most 300 characters.').default(''),
  sourceUrl: z
    .string()
    .refine((url) => url === '' || isSourceUrl(url), {
      message: 'The address of a source must start with http:// or https://.',
    })
    .default(''),
})

export type QuotationSource = z.infer<typeof QuotationSource>

const Read = z.object({
  source: QuotationSource.shape.source.catch(''),
  sourceUrl: QuotationSource.shape.sourceUrl.catch(''),
})

/** The source is a link like those of the text: to an article, or to an address. */
export function isSourceUrl(href: string) {
  return isOutsideUrl(href) || postIdIn(href) !== null
}

/** What does not fit is as if it were not there: readers get what was said all the same. */
export function sourceOf(attributes: Record<string, unknown> | undefined): QuotationSource {
  return Read.parse(attributes ?? {})
}

/**
 * What readers see of it: where it has only an address, the name of that site. One that has only an
 * article gets words where its page is read (`domain/reading/namedSources.ts`).
 */
export function nameOfSource({ source, sourceUrl }: QuotationSource) {
  return source || (sourceUrl && new URL(sourceUrl).host)
}

/** What authors see of it. */
export function wordsOfSource(source: QuotationSource) {
  return nameOfSource(source) || (source.sourceUrl && 'An article of this site')
}
