'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { ConfirmButton } from '@/components/admin/ConfirmButton'
import { toastWithUndo } from '@/components/admin/toastWithUndo'
import { Button } from '@/components/ui/button'
import { articleCount } from './articleCount'
import { noAnswer } from './blockActions'
import { type ChangeBlock, useBlockChange } from './useBlockChange'

type Props = {
  block: { id: string; name: string }
  /** In how many articles readers see the block. */
  readers: number
  trash: ChangeBlock
  restore: ChangeBlock
  /** Beside the block's form, in place of its row in the list. */
  isAtForm?: boolean
}

/** Asks first where readers would miss the block; it can be undone in any case. */
export function TrashBlock({ block: { id, name }, readers, trash, restore, isAtForm }: Props) {
  const router = useRouter()
  const { isPending, run } = useBlockChange(id)

  function onTrashed() {
    toastWithUndo(`“${name}” is in the trash`, () => restore({ id }).catch(() => noAnswer), {
      undone: `“${name}” is back`,
      onUndone: router.refresh,
    })
    if (isAtForm) router.push('/admin/related-links')
    else router.refresh()
  }

  const looks = isAtForm
    ? ({ children: 'Move to trash' } as const)
    : ({
        variant: 'ghost',
        size: 'icon',
        'aria-label': `Move ${name} to the trash`,
        children: <Trash2 aria-hidden />,
      } as const)

  if (readers === 0) {
    return <Button {...looks} isPending={isPending} onClick={() => run(trash, onTrashed)} />
  }
  return (
    <ConfirmButton
      {...looks}
      title={`Move “${name}” to the trash?`}
      description={`Readers see it in ${articleCount(readers)} and will miss it there at once. You can restore it, and it shows again in the same places.`}
      confirmLabel="Move to trash"
      isDestructive
      action={() => trash({ id }).catch(() => noAnswer)}
      onDone={onTrashed}
    />
  )
}
