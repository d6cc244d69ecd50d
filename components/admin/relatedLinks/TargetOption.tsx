import { ExternalLink } from 'lucide-react'
import { isPath } from '@/content/link/href'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { hostOf } from './links'
import { outsideUrl } from './outsideUrl'
import { TargetLine } from './TargetLine'

/** What a link may lead to, as it is offered; the key is the id of an article, or an address. */
export type TargetOption = { key: string } & ({ target: TargetDescription } | { url: string })

/** Articles that were found, and the address if one was typed. */
export function targetOptions(
  text: string,
  found: TargetDescription[],
  addressIn = outsideUrl,
): TargetOption[] {
  const articles = found.map((target) => ({ key: target.id, target }))
  const url = addressIn(text)
  return url ? [...articles, { key: url, url }] : articles
}

export function TargetOptionLine({ option }: { option: TargetOption }) {
  if ('target' in option) return <TargetLine target={option.target} />
  return (
    <span className="flex items-center gap-2">
      <ExternalLink aria-hidden className="size-4 shrink-0 opacity-70" />
      {isPath(option.url) ? option.url : hostOf(option.url)}
    </span>
  )
}
