import { FileQuestion } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import { Desk } from './Desk'
import { DeskHeader } from './DeskHeader'
import { EmptyState } from './EmptyState'

/** For what does not exist, and for what this person's role does not show: nobody learns which. */
export function NothingHere() {
  return (
    <Desk className="max-w-2xl">
      <DeskHeader title="Not found" />
      <EmptyState
        Icon={FileQuestion}
        title="There is nothing here for you"
        action={
          <Button asChild>
            <Link href="/admin">Go to the dashboard</Link>
          </Button>
        }
      >
        It may have been removed, or your role does not show it. Ask an administrator.
      </EmptyState>
    </Desk>
  )
}
