import { KeptFocus } from '@/components/admin/KeptFocus'
import { Link } from '@/components/admin/Link'
import { TimeAgo } from '@/components/admin/TimeAgo'
import type { ListedChange } from '@/domain/linkChanges/listChanges'
import { extentOf } from './extent'
import { UndoButton, type UndoChange } from './UndoButton'
import { Undone } from './Undone'

type Props = {
  changes: ListedChange[]
  /** Null for those who may not. */
  undo: UndoChange | null
}

export function ChangeList({ changes, undo }: Props) {
  return (
    <ul className="divide-y divide-border">
      {changes.map((change) => (
        <li
          key={change.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-72">
            <Link
              href={`/admin/related-links/changes/${change.id}`}
              className="font-medium text-sm underline-offset-4 hover:underline"
            >
              {change.summary}
            </Link>
            <p className="text-muted-foreground text-xs">
              {extentOf(change)} · {change.createdBy ?? 'Somebody who has left'} ·{' '}
              <TimeAgo date={change.createdAt} />
            </p>
          </div>
          <KeptFocus state={change.undoneAt !== null}>
            {change.undoneAt ? (
              <Undone change={change} />
            ) : (
              undo && <UndoButton id={change.id} summary={change.summary} undo={undo} />
            )}
          </KeptFocus>
        </li>
      ))}
    </ul>
  )
}
