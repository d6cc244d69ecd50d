import { z } from 'zod'
import { isOutsideUrl } from '../link/href'

/** Who said it, or where it stands. Quotations of before these were asked for have neither. */
export const QuotationSource = z.object({
  source: z.string().max(300, 'The source of a quotation has at most 300 characters.').default(''),
  sourceUrl: z
    .string()
    .max(2048)
    .refine((url) => url === '' || isOutsideUrl(url), {
      message: 'The address of a source must start with http:// or https://.',
    })
    .default(''),
})

export type QuotationSource = z.infer<typeof QuotationSource>

const Read = z.object({
  source: QuotationSource.shape.source.catch(''),
  sourceUrl: QuotationSource.shape.sourceUrl.catch(''),
})

/** What does not fit is as if it were not there: readers get what was said all the same. */
export function sourceOf(attributes: Record<string, unknown> | undefined): QuotationSource {
  return Read.parse(attributes ?? {})
}

/** What readers see of it: where it has only an address, the name of that site. */
export function nameOfSource({ source, sourceUrl }: QuotationSource) {
  return source || (sourceUrl && new URL(sourceUrl).host)
}
