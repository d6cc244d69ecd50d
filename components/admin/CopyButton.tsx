'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'

/** Puts a text on the clipboard. `what` names it, such as "the password". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
    } catch {
      // Browsers allow it on https and localhost only.
      toast.error(`Your browser does not allow copying here. Select ${what} instead.`)
    }
  }

  return (
    <Button size="sm" onClick={copy}>
      {copied === text ? <Check aria-hidden /> : <Copy aria-hidden />}
      {copied === text ? 'Copied' : 'Copy'}
    </Button>
  )
}
