'use client'

import { Button } from '@/components/ui/button'
import { type TrashProps, useTrash } from '../useTrash'

type Props = TrashProps & { slot: { id: string; name: string } }

export function TrashSlot({ slot: { id, name }, ...trash }: Props) {
  const desk = '/admin/related-links/slots'
  const { looks, isPending, throwAway } = useTrash({ id, name, desk }, trash)
  return <Button {...looks} isPending={isPending} onClick={throwAway} />
}
