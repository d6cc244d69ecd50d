import { Fragment } from 'react'
import type { NameLink } from '@/domain/reading/views'

/** “Ada Lund, Ben Roe and Cy Vale”, each a link. */
export function AuthorNames({ authors }: { authors: NameLink[] }) {
  return authors.map((author, index) => (
    <Fragment key={author.id}>
      {separator(index, authors.length)}
      <a href={author.href} rel="author" className="quiet-link relative z-10 font-bold">
        {author.name}
      </a>
    </Fragment>
  ))
}

function separator(index: number, count: number) {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
