'use client'

import { CircleAlert, ImageDown } from 'lucide-react'
import { useEffect, useSyncExternalStore } from 'react'
import { UploadProgress } from '@/components/admin/media/UploadProgress'
import { Button } from '@/components/ui/button'
import type { PendingUpload } from './pending'

type Props = { upload: PendingUpload; onRetry: () => void; onDismiss: () => void }

/** Stands in the text where a picture will be: how far it is, or why it is not there and what then. */
export function UploadPlaceholder({ upload, onRetry, onDismiss }: Props) {
  const state = useSyncExternalStore(upload.subscribe, upload.state)
  useWarningOnLeave()
  const { name } = upload
  return (
    <div className="my-4 rounded-lg border border-dashed bg-card p-4 font-sans text-sm">
      {state.step === 'copying' && <UploadProgress fileName={name} fraction={1} verb="Copying" />}
      {(state.step === 'waiting' || state.step === 'sending') && (
        <UploadProgress
          fileName={name}
          fraction={state.step === 'sending' ? state.fraction : null}
        />
      )}
      {state.step === 'held' && (
        <p className="flex gap-2 text-muted-foreground">
          <ImageDown aria-hidden className="mt-0.5 size-4 shrink-0" />
          <Reason name={name} message={state.message} />
        </p>
      )}
      <div role="alert" className="empty:hidden">
        {state.step === 'failed' && (
          <p className="flex gap-2 text-destructive">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <Reason name={name} message={state.message} />
          </p>
        )}
      </div>
      {(state.step === 'failed' || state.step === 'held') && (
        <div className="mt-3 flex gap-2">
          <Button size="sm" onClick={onRetry}>
            {state.action}
          </Button>
          <Button size="sm" variant="ghost" onClick={onDismiss}>
            Dismiss
          </Button>
        </div>
      )}
    </div>
  )
}

function Reason({ name, message }: { name: string; message: string }) {
  return (
    <span>
      <span className="break-all font-medium">{name}</span>: {message}
    </span>
  )
}

/** What is not in the document yet would be gone with the page. */
function useWarningOnLeave() {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}
