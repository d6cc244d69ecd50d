/** What every server action answers with, as far as all screens care. */
export type ActionResult =
  | { ok: true }
  | { ok: false; error: string; message: string; fields?: Record<string, string> }
