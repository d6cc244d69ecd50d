'use client'

import { ConfirmButton } from '@/components/admin/ConfirmButton'
import { Button } from '@/components/ui/button'
import { articleCount } from './articleCount'
import { noAnswer } from './blockActions'
import { type TrashProps, useTrash } from './useTrash'

type Props = TrashProps & {
  block: { id: string; name: string }
  /** In how many articles readers see the block, by slots too. */
  readers: number
}

/** Asks first where readers would miss the block; it can be undone in any case. */
export function TrashBlock({ block: { id, name }, readers, ...trash }: Props) {
  const desk = '/admin/related-links'
  const { looks, isPending, onTrashed, throwAway } = useTrash({ id, name, desk }, trash)
  if (readers === 0) return <Button {...looks} isPending={isPending} onClick={throwAway} />
  return (
    <ConfirmButton
      {...looks}
      title={`Move “${name}” to the trash?`}
      description={`Readers see it in ${articleCount(readers)} and will miss it there at once. You can restore it, and it shows again in the same places.`}
      confirmLabel="Move to trash"
      isDestructive
      action={() => trash.trash({ id }).catch(() => noAnswer)}
      onDone={onTrashed}
    />
  )
}
