'use client'

import { ChevronLeft, ChevronRight, Search } from 'lucide-react'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { FormError } from '@/components/admin/FormError'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { Spinner } from '@/components/ui/spinner'
import type { Picture } from '@/domain/reading/views'
import { PictureGrid } from './PictureGrid'
import { usePictureList } from './usePictureList'

type Props = {
  /** The button that opens it, and is focused again when it closes. */
  children: ReactNode
  onChoose: (picture: Picture) => void
}

/** Where one of the uploaded pictures is chosen. */
export function PictureDialog({ children, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <PictureDialogContent
        onChoose={(picture) => {
          onChoose(picture)
          setOpen(false)
        }}
      />
    </Dialog>
  )
}

type ContentProps = Pick<Props, 'onChoose'> &
  Pick<ComponentProps<typeof DialogContent>, 'onCloseAutoFocus'>

/** The window alone, for what opens it by other means than a button. */
export function PictureDialogContent({ onChoose, ...props }: ContentProps) {
  return (
    <DialogContent
      title="Choose a picture"
      className="min-h-[min(90dvh,40rem)] max-w-3xl"
      {...props}
    >
      <Library onChoose={onChoose} />
    </DialogContent>
  )
}

function Library({ onChoose }: Pick<Props, 'onChoose'>) {
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const { list, error, isPending } = usePictureList(search, page)

  return (
    <>
      <div className="relative">
        <Search
          aria-hidden
          className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-4 text-muted-foreground"
        />
        <Input
          aria-label="Search pictures"
          placeholder="Search by file name, alt text or caption"
          className="px-8"
          maxLength={200}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
            setPage(1)
          }}
        />
        {isPending && (
          <Spinner className="absolute top-2.5 right-2.5 text-muted-foreground md:top-2" />
        )}
      </div>
      <FormError message={error} />
      {list && list.rows.length > 0 && <PictureGrid pictures={list.rows} onChoose={onChoose} />}
      <div className="mt-auto flex min-h-8 flex-wrap items-center justify-between gap-3 text-muted-foreground text-sm">
        <p role="status">
          {list ? summary(list.total, search) : !error && 'Loading the pictures…'}
        </p>
        {list && list.pages > 1 && (
          <nav aria-label="Pages of pictures" className="flex items-center gap-1.5">
            <Button
              size="icon"
              aria-label="Previous page"
              disabled={page <= 1}
              onClick={() => setPage(page - 1)}
            >
              <ChevronLeft aria-hidden />
            </Button>
            <span className="px-1.5 tabular-nums">
              Page {page} of {list.pages}
            </span>
            <Button
              size="icon"
              aria-label="Next page"
              disabled={page >= list.pages}
              onClick={() => setPage(page + 1)}
            >
              <ChevronRight aria-hidden />
            </Button>
          </nav>
        )}
      </div>
    </>
  )
}

function summary(total: number, search: string) {
  if (total > 0) return total === 1 ? '1 picture' : `${total.toLocaleString('en')} pictures`
  return search.trim()
    ? `No picture has “${search.trim()}” in its file name, alt text or caption. Try a part of it.`
    : 'No picture was uploaded yet. Close this, then upload the first one.'
}
