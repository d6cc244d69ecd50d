import type { z } from 'zod'

/** How the schema checks an attribute: by the same zod schema that reads it. */
export function validated(schema: z.ZodType) {
  return (value: unknown) => {
    const checked = schema.safeParse(value)
    if (!checked.success) throw new RangeError(checked.error.issues[0]?.message)
  }
}
