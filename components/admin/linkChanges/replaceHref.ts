import type { ReplaceAddress } from '@/domain/linkChanges/address'

export function replaceHref({ target, to, remove, page }: ReplaceAddress) {
  const query = new URLSearchParams()
  if (target) query.set('target', target)
  if (to && !remove) query.set('to', to)
  if (remove) query.set('remove', '1')
  if (page > 1) query.set('page', String(page))
  return `/admin/related-links/replace?${query}`
}
