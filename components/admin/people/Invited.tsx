'use client'

import { useEffect, useRef } from 'react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import { Card, CardContent } from '@/components/ui/card'
import { OneTimePassword } from './OneTimePassword'

export type NewLogin = { name: string; email: string; password: string }

/** What an administrator hands to a new person. */
export function Invited({ login, onAnother }: { login: NewLogin; onAnother: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The form that had the focus is gone; those who hear the page are brought here.
  useEffect(() => heading.current?.focus(), [])
  return (
    <Card>
      <CardContent className="flex flex-col gap-4">
        <div>
          <h2 ref={heading} tabIndex={-1} className="font-semibold text-base outline-none">
            {login.name} can log in now
          </h2>
          <p className="text-muted-foreground text-sm">
            With the e-mail {login.email} and this password:
          </p>
        </div>
        <OneTimePassword name={login.name} password={login.password} />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" asChild>
            <Link href="/admin/people">Done</Link>
          </Button>
          <Button onClick={onAnother}>Invite another person</Button>
        </div>
      </CardContent>
    </Card>
  )
}
