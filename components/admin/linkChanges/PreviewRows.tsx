import { Link2 } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { stateNames } from '@/components/admin/relatedLinks/links'
import { Badge } from '@/components/ui/badge'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import type { TouchedLink } from '@/content/replaceTarget'
import type { PreviewedLink, ReplacementPreview } from '@/domain/linkChanges/previewReplacement'
import { extentOf } from './extent'

type Props = {
  preview: ReplacementPreview
  /** It is known where the links shall lead. */
  isDecided: boolean
  /** Keys of what is left as it is. */
  left: ReadonlySet<string>
  onTick: (key: string, isTicked: boolean) => void
}

/** Every link that would change, by article and shared block; each of these can be left as it is. */
export function PreviewRows({ preview, isDecided, left, onTick }: Props) {
  const { articles, blocks, total } = preview
  const rows = [
    ...blocks.map(({ id, name, links }) => ({
      key: `block:${id}`,
      title: name,
      badge: 'Shared block',
      links,
    })),
    ...articles.map(({ target, links }) => ({
      key: `post:${target.id}`,
      title: target.title || 'Untitled',
      badge: target.state === 'published' ? null : stateNames[target.state],
      links,
    })),
  ]
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
        <CardDescription>{extentOf({ articles: total, blocks: blocks.length })}</CardDescription>
      </CardHeader>
      <ul className="divide-y divide-border">
        {rows.map(({ key, title, badge, links }) => (
          <li key={key} className="grid gap-1 px-4 py-3 sm:px-5">
            <label htmlFor={key} className="flex items-start gap-3">
              <Checkbox
                id={key}
                className="mt-0.5"
                checked={!left.has(key)}
                onChange={(event) => onTick(key, event.target.checked)}
              />
              <span className="wrap-anywhere min-w-0 font-medium text-sm">{title}</span>
              {badge && <Badge className="ml-auto">{badge}</Badge>}
            </label>
            <ul className="pl-7 text-muted-foreground text-sm">
              {links.map((link, index) => (
                <li key={index} className="wrap-anywhere">
                  {placeOf(link)}
                  {isDecided && fateOf(link)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function placeOf(link: TouchedLink | PreviewedLink) {
  const isOnlyInWork = 'copies' in link && !link.copies.includes('live')
  const where = isOnlyInWork ? ', in what is not published' : ''
  if (link.kind === 'text') return `In the text: “${link.words}”${where}`
  return `Related link${link.words ? ` “${link.words}”` : ''}${where}`
}

function fateOf({ fate, because, kind }: TouchedLink) {
  if (because === 'self') return ': removed, for it would lead to its own article'
  if (because === 'duplicate') return ': removed, for its block leads there already'
  if (fate === 'replaced') return null
  return kind === 'text' ? ': the words stay, the link goes' : ': removed'
}
