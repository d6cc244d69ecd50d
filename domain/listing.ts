import { z } from 'zod'

/** Rows on one page of a desk. */
export const rowsPerPage = 25

/** Read from the address of a desk: what does not fit becomes the first page of everything. */
export const Listing = z.object({
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type Listing = z.infer<typeof Listing>

/** The page that is shown: the last one where fewer are left than when its address was made. */
export function pageWithin(asked: { page: number; total: number; pageSize: number }) {
  const pages = Math.ceil(asked.total / asked.pageSize)
  return { page: Math.min(asked.page, Math.max(pages, 1)), pages }
}
