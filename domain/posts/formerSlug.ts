import type { Tx } from '@/db/client'
import { formerPostAt } from '@/db/redirects'
import type { Problem } from './problems'

/** Readers and search engines know the address as that of another article, which loses them. */
export async function problemOfFormerSlug(
  tx: Tx,
  postId: string,
  slug: string,
  takesSlugOf: string | undefined,
): Promise<Problem | null> {
  const former = await formerPostAt(tx, slug, postId)
  if (!former || former.id === takesSlugOf) return null
  // Not everyone may know the headline of what is not published.
  const whose = former.status === 'published' ? `“${former.title}”` : 'another article'
  const message = `/${slug} was the address of ${whose}, and readers who know it are sent there. Choose another slug, or take it from that article.`
  const fields = { slug: message }
  return { ok: false, error: 'former-slug', message, fields, takesSlugOf: former.id }
}
