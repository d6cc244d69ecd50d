'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'

/** A password that nobody can look up again. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  const [isCopied, setIsCopied] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(password)
      setIsCopied(true)
    } catch {
      // Browsers allow it on https and localhost only.
      toast.error('Your browser does not allow copying here. Select the password instead.')
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2 rounded-md bg-muted px-3 py-2">
        <code className="flex-1 select-all font-mono text-base tabular-nums tracking-wide">
          {password}
        </code>
        <Button size="sm" onClick={copy}>
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className="text-muted-foreground text-sm">
        It is shown this once. Hand it to {name} in a safe way, and ask them to choose their own
        under “Your profile” after logging in.
      </p>
    </div>
  )
}
