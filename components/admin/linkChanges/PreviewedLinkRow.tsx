import { Checkbox } from '@/components/ui/checkbox'
import type { TouchedLink } from '@/content/linkChange/replacement'

/** What is at the two ends of a replacement: headlines or addresses; null is nothing. */
export type Ends = { from: string; to: string | null }

type Props = {
  link: TouchedLink & { copies?: string[]; isOnlyDraft?: boolean }
  ends: Ends
  isDecided: boolean
  /** Leaves this link as it is; null where it is the only one of its article. */
  choice: {
    id: string
    isLeft: boolean
    isFixed: boolean
    onTick: (exception: string, isTicked: boolean) => void
  } | null
}

/** One link where it stands, and what becomes of it. */
export function PreviewedLinkRow({ link, ends, isDecided, choice }: Props) {
  const body = (
    <span className="wrap-anywhere grid min-w-0 gap-0.5">
      <span className="text-sm">
        {link.kind === 'text' ? <InText link={link} /> : <InBlock link={link} ends={ends} />}
      </span>
      <span className="text-muted-foreground text-xs">
        {[whereOf(link), isDecided && fateOf(link, ends)].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
  if (!choice) return <li>{body}</li>
  return (
    <li>
      <label htmlFor={choice.id} className="flex items-start gap-3">
        <Checkbox
          id={choice.id}
          className="mt-0.5"
          checked={!choice.isLeft}
          disabled={choice.isFixed}
          onChange={(event) => choice.onTick(choice.id, event.target.checked)}
        />
        {body}
      </label>
    </li>
  )
}

function InText({ link: { before, words, after } }: Pick<Props, 'link'>) {
  return (
    <>
      {before}
      <span className="font-medium underline decoration-2 decoration-thread underline-offset-4">
        {words}
      </span>
      {after}
    </>
  )
}

function InBlock({ link: { words, heading }, ends }: Pick<Props, 'link' | 'ends'>) {
  return (
    <>
      <span className="font-medium underline decoration-2 decoration-thread underline-offset-4">
        {words ?? ends.from}
      </span>
      {heading && <span className="text-muted-foreground"> in “{heading}”</span>}
    </>
  )
}

function whereOf({ kind, position, copies, isOnlyDraft }: Props['link']) {
  const what = kind === 'text' ? 'Link in the text' : 'Related link'
  if (!copies) return what
  const draft = isOnlyDraft
    ? ', only in changes not published yet'
    : copies.length > 1
      ? ', live and in changes not published yet'
      : ''
  return `${what}, block ${position}${draft}`
}

function fateOf({ fate, because, kind, words }: TouchedLink, { to }: Ends) {
  if (because === 'self') return 'Will be removed: it would lead to its own article'
  if (because === 'duplicate') return 'Will be removed: another related link leads there already'
  if (fate === 'removed')
    return kind === 'text' ? 'The link goes, its words stay' : 'Will be removed'
  return kind === 'related' && words === null ? `Will say “${to}”` : `Will lead to “${to}”`
}
