import { SearchX } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import { EmptyState } from './EmptyState'

/** In place of a list in which nothing has what was searched. */
export function NothingFound({ search, href }: { search: string; href: string }) {
  return (
    <EmptyState
      Icon={SearchX}
      title={`Nothing has “${search}” in it`}
      action={
        <Button asChild>
          <Link href={href}>Show all</Link>
        </Button>
      }
    >
      Check the spelling, or search for a part of the name.
    </EmptyState>
  )
}
