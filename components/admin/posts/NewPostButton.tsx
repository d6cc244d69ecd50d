'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { unreachable } from '@/components/admin/unreachable'
import { Button } from '@/components/ui/button'

export type CreatePost = (
  input: Record<string, never>,
) => Promise<{ ok: true; id: string } | { ok: false; message: string }>

/** Starts a draft and opens it. */
export function NewPostButton({ create }: { create: CreatePost }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  function start() {
    startTransition(async () => {
      const result = await create({}).catch(() => unreachable)
      if (result.ok) router.push(`/admin/posts/${result.id}`)
      else toast.error(result.message)
    })
  }

  return (
    <Button variant="primary" isPending={isPending} onClick={start}>
      {!isPending && <Plus aria-hidden />}
      New article
    </Button>
  )
}
