import type { BlockContent } from '@/domain/relatedLinks/content'
import { BlockPreview } from './BlockPreview'
import { layoutNames } from './layouts'
import type { Targets } from './links'
import type { Names } from './rules/names'
import { RuleLines } from './rules/RuleLines'
import { TimesLine } from './times/TimesLine'

type Props = { content: BlockContent; targets: Targets; names: Names }

/** A block as a whole, to be compared with another version of it. */
export function BlockVersion({ content, targets, names }: Props) {
  return (
    <>
      <p className="text-muted-foreground text-sm">
        {content.name} · {layoutNames[content.layout]}
      </p>
      <BlockPreview block={content} targets={targets} />
      <div className="text-muted-foreground text-sm">
        {content.rule && <RuleLines rule={content.rule} names={names} />}
        <p>
          <TimesLine times={content} />
        </p>
      </div>
    </>
  )
}
