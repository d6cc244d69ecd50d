import { Progress } from '@/components/ui/progress'

type Props = {
  fileName: string
  /** How much was sent, from 0 to 1; null before it begins. */
  fraction: number | null
}

/** How far the upload of a file is: first it is sent, then the server makes its sizes. */
export function UploadProgress({ fileName, fraction }: Props) {
  const isSending = fraction !== null && fraction < 1
  const verb = fraction === null ? 'Waiting to upload' : isSending ? 'Uploading' : 'Preparing'
  return (
    <div className="flex w-full min-w-0 flex-col gap-1.5 font-sans text-sm">
      <p className="flex justify-between gap-3 text-muted-foreground">
        <span className="truncate">
          {verb} {fileName}
        </span>
        {isSending && <span className="tabular-nums">{Math.floor(fraction * 100)} %</span>}
      </p>
      <Progress label={`${verb} ${fileName}`} fraction={fraction === 1 ? null : (fraction ?? 0)} />
    </div>
  )
}
