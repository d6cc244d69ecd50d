import { Link } from '@/components/admin/Link'
import { TableCell } from '@/components/ui/table'
import { stateNames } from '@/domain/posts/stateNames'
import type { ListedBlock } from '@/domain/relatedLinks/listBlocks'
import { articleCount } from './articleCount'
import { LinkCount } from './LinkCount'
import { kindNames, kindOf } from './rules/words'
import { TimesBadge } from './times/TimesBadge'

/** A block by its name and heading, and, where that is the question, why it needs attention. */
export function BlockCell({ block, saysWhy }: { block: ListedBlock; saysWhy: boolean }) {
  return (
    <TableCell className="wrap-anywhere w-full min-w-28">
      <Link
        href={`/admin/related-links/${block.id}`}
        className="font-medium underline-offset-4 hover:underline"
      >
        {block.name}
      </Link>
      {block.heading !== '' && (
        <span className="block text-muted-foreground text-xs">{block.heading}</span>
      )}
      <span className="mt-1 flex empty:hidden">
        <TimesBadge times={block} />
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 text-xs lg:hidden">
        {kindNames[kindOf(block)]}:
        <LinkCount block={block} noun />
        {`in ${articleCount(block.articles.all)}`}
      </span>
      {saysWhy && <Reason block={block} />}
    </TableCell>
  )
}

function Reason({ block: { links, hiddenLinks, rule } }: { block: ListedBlock }) {
  if (links === 0 && rule === null) {
    return (
      <p className="mt-1.5 text-xs">
        It has no links, so readers see nothing where articles place it.
      </p>
    )
  }
  return (
    <div className="mt-1.5 text-xs">
      <p>Not shown to readers:</p>
      <ul className="list-disc pl-4">
        {hiddenLinks.map(({ label, state }, index) => (
          <li key={index}>
            {label}{' '}
            <span className="text-muted-foreground">({stateNames[state].toLowerCase()})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
