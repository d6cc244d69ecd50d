import { z } from 'zod'

/** What pictures are called in the library. A name that can't be shown is no reason to refuse one. */
export const FileName = z
  .string()
  .transform((name) =>
    name
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 200),
  )
  .pipe(z.string().min(1))
  .catch('picture')
