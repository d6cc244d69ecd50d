import { Link } from '@/components/admin/Link'
import type { ListedPage } from '@/domain/outsideLinks/list'
import { usedUrlHref } from './outsideHref'

/** In how many articles and blocks the page is linked to; leads to them. */
export function UsedIn({ page: { url, usedIn } }: { page: ListedPage }) {
  return (
    <Link href={usedUrlHref(url)} className="text-link underline-offset-4 hover:underline">
      {namesOf(usedIn).map((name, index) => (
        <span key={name} className="mr-1 inline-block whitespace-nowrap last:mr-0">
          {index > 0 && 'and '}
          {name}
        </span>
      ))}
      <span className="sr-only">, where {url} is used</span>
    </Link>
  )
}

function namesOf({ articles, blocks }: ListedPage['usedIn']) {
  const parts = [
    articles > 0 || blocks === 0 ? count(articles, 'article') : '',
    blocks > 0 ? count(blocks, 'block') : '',
  ]
  return parts.filter(Boolean)
}

function count(number: number, noun: string) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
