import { z } from 'zod'

/** One spelling for each address, so that nobody has two accounts or none by a capital letter. */
export function emailOf(text: string) {
  return text.trim().toLowerCase()
}

export const Email = z
  .string()
  .transform(emailOf)
  .pipe(z.email('Enter an e-mail address, such as name@example.com.').max(254))
