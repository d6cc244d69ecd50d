import { Link2 } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { Badge } from '@/components/ui/badge'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { exceptionOf } from '@/domain/linkChanges/exceptions'
import type { ReplacementPreview } from '@/domain/linkChanges/previewReplacement'
import { stateNames } from '@/domain/posts/stateNames'
import { extentOf } from './extent'
import { type Ends, PreviewedLinkRow } from './PreviewedLinkRow'

type Props = {
  preview: ReplacementPreview
  /** What the links are called that lead to the old target, and to the new one. */
  ends: Ends
  /** It is known where the links shall lead. */
  isDecided: boolean
  /** What is left as it is. */
  left: ReadonlySet<string>
  onTick: (exception: string, isTicked: boolean) => void
}

/** Every link that would change, by article and shared block; each of these can be left as it is. */
export function PreviewRows({ preview, ends, isDecided, left, onTick }: Props) {
  const rows = rowsOf(preview)
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState Icon={Link2} title="Nothing links there">
          No article and no shared block has a link to it. Choose another target.
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card>
      <CardHeader>
        <CardTitle>{isDecided ? 'What will change' : 'What links there'}</CardTitle>
        <CardDescription>
          {extentOf({ articles: preview.total, blocks: preview.blocks.length })}
        </CardDescription>
      </CardHeader>
      <ul className="divide-y divide-border">
        {rows.map(({ place, id, title, badges, links }) => {
          const whole = exceptionOf(place, id)
          return (
            <li key={whole} className="grid gap-2 px-4 py-3.5 sm:px-5">
              <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
                <label htmlFor={whole} className="flex min-w-0 flex-1 basis-60 items-start gap-3">
                  <Checkbox
                    id={whole}
                    className="mt-0.5"
                    checked={!left.has(whole)}
                    onChange={(event) => onTick(whole, event.target.checked)}
                  />
                  <span className="wrap-anywhere font-medium text-sm">{title}</span>
                </label>
                {badges.map((badge) => (
                  <Badge key={badge}>{badge}</Badge>
                ))}
              </div>
              <ul className="grid gap-2.5 pl-7">
                {links.map((link) => (
                  <PreviewedLinkRow
                    key={link.key}
                    link={link}
                    ends={ends}
                    isDecided={isDecided}
                    choice={
                      links.length > 1
                        ? {
                            id: exceptionOf(place, id, link.key),
                            isLeft: left.has(whole) || left.has(exceptionOf(place, id, link.key)),
                            isFixed: left.has(whole),
                            onTick,
                          }
                        : null
                    }
                  />
                ))}
              </ul>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function rowsOf({ articles, blocks }: ReplacementPreview) {
  return [
    ...blocks.map(({ id, name, isTrashed, links }) => ({
      place: 'block' as const,
      id,
      title: name,
      badges: ['Shared block', ...(isTrashed ? [stateNames.trashed] : [])],
      links,
    })),
    ...articles.map(({ target, links }) => ({
      place: 'post' as const,
      id: target.id,
      title: target.title || 'Untitled',
      badges: target.state === 'published' ? [] : [stateNames[target.state]],
      links: links.map((link) => ({ ...link, isOnlyDraft: isOnlyDraft(link, target.state) })),
    })),
  ]
}

/** Of what readers see, a draft is something else; of what they do not see, it is all there is. */
function isOnlyDraft({ copies }: { copies: string[] }, state: string) {
  return state === 'published' && !copies.includes('live')
}
