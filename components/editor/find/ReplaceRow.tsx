import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import type { useFind } from './useFind'

type Props = { find: ReturnType<typeof useFind> }

/** What is to stand in the place of what was found. Enter replaces the match that is looked at. */
export function ReplaceRow({ find }: Props) {
  const [replacement, setReplacement] = useState('')
  return (
    <div className="mx-auto flex w-full max-w-[44rem] items-center gap-1">
      <Input
        aria-label="Replace with"
        placeholder="Replace with"
        className="min-w-0 flex-1"
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return
          event.preventDefault()
          find.replaceOne(replacement)
        }}
      />
      <Button disabled={find.count === 0} onClick={() => find.replaceOne(replacement)}>
        Replace
      </Button>
      <Button disabled={find.count === 0} onClick={() => find.replaceAll(replacement)}>
        Replace all
      </Button>
    </div>
  )
}
