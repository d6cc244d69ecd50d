import { Progress } from '@/components/ui/progress'

/** How far the upload of a file is: first it is sent, then the server makes its sizes. */
export function UploadProgress({ fileName, fraction }: { fileName: string; fraction: number }) {
  const isSent = fraction >= 1
  return (
    <div className="flex w-full min-w-0 flex-col gap-1.5 font-sans text-sm">
      <p className="flex justify-between gap-3 text-muted-foreground">
        <span className="truncate">
          {isSent ? 'Preparing' : 'Uploading'} {fileName}
        </span>
        {!isSent && <span className="tabular-nums">{Math.floor(fraction * 100)} %</span>}
      </p>
      <Progress label={`Uploading ${fileName}`} fraction={isSent ? null : fraction} />
    </div>
  )
}
