import { CaseSensitive, WholeWord } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import type { Query } from './query'

type Props = { query: Query; onChange: (part: Partial<Query>) => void }

/** How exactly the words must be met. */
export function Exactness({ query: { matchCase, wholeWord }, onChange }: Props) {
  return (
    <>
      <Tooltip content="Match case">
        <Button
          variant="ghost"
          size="icon"
          aria-label="Match case"
          aria-pressed={matchCase}
          onClick={() => onChange({ matchCase: !matchCase })}
        >
          <CaseSensitive aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip content="Whole words">
        <Button
          variant="ghost"
          size="icon"
          aria-label="Whole words"
          aria-pressed={wholeWord}
          onClick={() => onChange({ wholeWord: !wholeWord })}
        >
          <WholeWord aria-hidden />
        </Button>
      </Tooltip>
    </>
  )
}
