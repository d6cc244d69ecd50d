import { formatDate } from 'date-fns'
import { ConfirmButton } from '@/components/admin/ConfirmButton'
import type { ActionResult } from '@/components/admin/result'
import { TimeAgo } from '@/components/admin/TimeAgo'
import type { ListedPreviewLink } from '@/domain/previews/list'

type Props = {
  links: ListedPreviewLink[]
  onWithdraw: (linkId: string) => Promise<ActionResult>
}

/** Who can let others see the draft, and for how long. */
export function PreviewLinkList({ links, onWithdraw }: Props) {
  if (links.length === 0) {
    return (
      <p className="text-muted-foreground text-sm">
        There is no link: nobody without an account sees this draft.
      </p>
    )
  }
  return (
    <ul aria-label="Links that work" className="divide-y divide-border border-y">
      {links.map(({ id, byName, createdAt, expiresAt }) => (
        <li key={id} className="flex items-center justify-between gap-3 py-2.5 text-sm">
          <div className="wrap-anywhere min-w-0">
            <p className="font-medium">Ends on {formatDate(expiresAt, 'd MMMM yyyy, HH:mm')}</p>
            <p className="text-muted-foreground">
              Made by {byName ?? 'someone who has left'} <TimeAgo date={createdAt} />
            </p>
          </div>
          <ConfirmButton
            size="sm"
            title="Withdraw this link?"
            description="Whoever has it finds nothing there any more, from now on. You can make another one."
            confirmLabel="Withdraw"
            isDestructive
            action={() => onWithdraw(id)}
          >
            Withdraw
          </ConfirmButton>
        </li>
      ))}
    </ul>
  )
}
