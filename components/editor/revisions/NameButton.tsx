'use client'

import { Tag } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { FormError } from '@/components/admin/FormError'
import { useSave } from '@/components/admin/useSave'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Version } from '@/domain/revisions/version'
import type { RevisionActions } from './RevisionsScreen'

type Props = {
  post: { id: string; version: number }
  shown: Version
  name: RevisionActions['nameRevision']
}

/** Gives a text a name, by which it is found again and kept for good. */
export function NameButton({ post, shown, name: nameRevision }: Props) {
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState(shown.name ?? '')
  const { save, isPending, fields, message, formRef } = useSave(nameRevision)

  function submit(event: FormEvent) {
    event.preventDefault()
    const revision = shown.id ?? 'current'
    save({ postId: post.id, revision, baseVersion: post.version, name: name.trim() }, () => {
      setIsOpen(false)
      toast.success(name.trim() ? 'Named. It is kept for good.' : 'The name is taken away.')
      router.refresh()
    })
  }

  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger asChild>
        <Button>
          <Tag aria-hidden />
          {shown.name ? 'Rename' : 'Name'}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={shown.name ? 'Rename this text' : 'Name this text'}
        description="A text with a name is kept for good. Others that were saved while writing are thinned out with age."
      >
        <form ref={formRef} noValidate onSubmit={submit} className="flex flex-col gap-4">
          <FormError message={message} />
          <Field
            label="Name"
            hint="Such as “Before legal read it”. Empty takes the name away."
            error={fields.name}
          >
            <Input value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
          </Field>
          <DialogFooter>
            <Button type="submit" variant="primary" isPending={isPending}>
              Save the name
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
