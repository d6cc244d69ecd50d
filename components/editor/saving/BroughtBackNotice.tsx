import { useState } from 'react'
import { Button } from '@/components/ui/button'

export function BroughtBackNotice({ isWriter }: { isWriter: boolean }) {
  const [isShown, setShown] = useState(true)
  if (!isShown) return null
  return (
    <div className="flex items-center justify-between gap-3 border-b bg-info-soft px-4 py-2 text-info text-sm">
      <p role="status">
        What you wrote here last time could not be saved then. It is back
        {isWriter ? ', and is being saved.' : ', and is kept here until you write again.'}
      </p>
      <Button size="sm" variant="ghost" onClick={() => setShown(false)}>
        OK
      </Button>
    </div>
  )
}
