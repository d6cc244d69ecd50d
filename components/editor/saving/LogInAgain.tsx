import { useState } from 'react'
import { LogInForm } from '@/components/admin/LogInForm'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'

type Props = {
  user: { name: string; email: string }
  /** Somebody is logged in again: whether it is the same person, the next save is told. */
  onLoggedIn: () => void
  onClose: () => void
}

/** Logging in without leaving the page, and so without losing the place in the text. */
export function LogInAgain({ user, onLoggedIn, onClose }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">Log in</Button>
      </DialogTrigger>
      <DialogContent
        className="max-w-sm"
        title="Log in again"
        description={`What ${user.name} wrote here is kept in this browser, and is saved after the log-in.`}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <LogInForm
          email={user.email}
          onLoggedIn={() => {
            setOpen(false)
            onLoggedIn()
          }}
        />
      </DialogContent>
    </Dialog>
  )
}
