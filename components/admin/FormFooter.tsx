import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'

type Props = { label: string; isPending: boolean; cancelHref?: string }

/** The end of a form: saves it, or leaves it. */
export function FormFooter({ label, isPending, cancelHref }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2 border-border border-t px-4 py-3 sm:px-5">
      <Button type="submit" variant="primary" isPending={isPending}>
        {isPending ? 'Saving…' : label}
      </Button>
      {cancelHref && (
        <Button variant="ghost" asChild>
          <Link href={cancelHref}>Cancel</Link>
        </Button>
      )}
    </div>
  )
}
