import { useState } from 'react'
import { Button } from '@/components/ui/button'

export function BroughtBackNotice() {
  const [isShown, setShown] = useState(true)
  if (!isShown) return null
  return (
    <div className="flex items-center justify-between gap-3 border-b bg-info-soft px-4 py-2 text-info text-sm">
      <p role="status">
        What you wrote here last time could not be saved then. It is back, and is being saved.
      </p>
      <Button size="sm" variant="ghost" onClick={() => setShown(false)}>
        OK
      </Button>
    </div>
  )
}
