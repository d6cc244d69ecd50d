import type { z } from 'zod'

/** How the schema checks an attribute: by the same zod schema that reads it. */
export function validated(schema: z.ZodType) {
  return (value: unknown) => {
    const checked = schema.safeParse(value)
    if (!checked.success) throw new RangeError(checked.error.issues[0]?.message)
  }
}

/** What an attribute of the clipboard's says; null where it is no JSON. */
export function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
