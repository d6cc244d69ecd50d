'use client'

import { RotateCw, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useTransition } from 'react'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'

/** In place of a page that could not be shown: says so, and has a way on and a way back. */
export function PageFailed({ retry }: { retry: () => void }) {
  const [isPending, startTransition] = useTransition()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="mx-auto flex min-h-96 w-full max-w-md flex-col items-center justify-center gap-4 px-4 py-12 text-center">
      <TriangleAlert aria-hidden className="size-6 text-muted-foreground" />
      <h1 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
        This page did not load
      </h1>
      <p className="text-muted-foreground text-sm">
        Check your connection, then try again. If that does not help, tell the person who runs this
        site.
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button variant="primary" isPending={isPending} onClick={() => startTransition(retry)}>
          {!isPending && <RotateCw aria-hidden />}
          Try again
        </Button>
        <Button asChild>
          <Link href="/admin">Go to the dashboard</Link>
        </Button>
      </div>
    </div>
  )
}
