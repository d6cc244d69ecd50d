import { Minimize2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useUnusedEscape } from '../keys/unusedEscape'
import { useShortcut } from '../keys/useShortcut'

/** The way out of the focus mode: the button, or Escape. */
export function LeaveFocusMode({ onLeave }: { onLeave: () => void }) {
  useShortcut('Escape', onLeave)
  useUnusedEscape(window, onLeave)
  return (
    <Button variant="ghost" className="ml-auto text-muted-foreground" onClick={onLeave}>
      <Minimize2 aria-hidden />
      Leave focus mode
    </Button>
  )
}
