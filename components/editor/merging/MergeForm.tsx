import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import type { RefusedComparison } from '@/domain/revisions/compareRefused'
import type { Choices } from './choices'
import { Differences } from './Differences'

type Props = {
  comparison: RefusedComparison
  isPending: boolean
  onMerge: (choices: Choices) => void
  /** The other ways on. */
  children: ReactNode
}

/** Takes of each difference the one text, the other, or both. */
export function MergeForm({ comparison, isPending, onMerge, children }: Props) {
  const [choices, setChoices] = useState<Choices>({})
  const theirName = `Saved by ${comparison.theirs.savedByName ?? 'someone else'}`
  return (
    <>
      <p className="text-muted-foreground text-sm">
        Choose at each difference. Before you do, what only one text has is taken, and where both
        have something else, yours.
      </p>
      <Differences
        comparison={comparison}
        theirName={theirName}
        choices={choices}
        onChoose={(key, choice) => setChoices({ ...choices, [key]: choice })}
      />
      <DialogFooter className="-mx-5 -mb-5 sticky -bottom-5 border-t bg-popover px-5 py-3 max-sm:grid max-sm:grid-cols-2 max-sm:[&>:last-child]:col-span-2">
        {children}
        <Button variant="primary" isPending={isPending} onClick={() => onMerge(choices)}>
          Save what is chosen
        </Button>
      </DialogFooter>
    </>
  )
}
