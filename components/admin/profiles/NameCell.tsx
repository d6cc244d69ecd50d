import { Link } from '@/components/admin/Link'
import { TableCell } from '@/components/ui/table'

type Props = {
  name: string
  /** The address for readers, under the name. */
  address: string
  /** Where it is changed; null for those who may not. */
  href: string | null
}

export function NameCell({ name, address, href }: Props) {
  return (
    <TableCell className="wrap-anywhere w-full min-w-40">
      {href ? (
        <Link href={href} className="font-medium underline-offset-4 hover:underline">
          {name}
        </Link>
      ) : (
        <span className="font-medium">{name}</span>
      )}
      <span className="block break-all text-muted-foreground text-xs">{address}</span>
    </TableCell>
  )
}
