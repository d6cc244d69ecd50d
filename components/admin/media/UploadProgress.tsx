import { Progress } from '@/components/ui/progress'

type Props = {
  fileName: string
  /** How much was sent, from 0 to 1; null before it begins. */
  fraction: number | null
  /** What is done with it, where that is not sending it. */
  verb?: string
}

/** How far the upload of a file is: first it is sent, then the server makes its sizes. */
export function UploadProgress({ fileName, fraction, verb = verbOf(fraction) }: Props) {
  const isSending = fraction !== null && fraction < 1
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

function verbOf(fraction: number | null) {
  if (fraction === null) return 'Waiting to upload'
  return fraction < 1 ? 'Uploading' : 'Preparing'
}
