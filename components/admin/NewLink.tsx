import { Plus } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'

/** The main action of a desk: making another one. */
export function NewLink({ href, children }: { href: string; children: string }) {
  return (
    <Button variant="primary" asChild>
      <Link href={href}>
        <Plus aria-hidden />
        {children}
      </Link>
    </Button>
  )
}
