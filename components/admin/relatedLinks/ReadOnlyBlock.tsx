import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { OpenedBlock } from '@/domain/relatedLinks/openBlock'
import { LinkSummary } from './LinkSummary'
import { layoutNames } from './layouts'
import type { Targets } from './links'
import { ReaderView } from './ReaderView'
import { byId } from './rules/names'
import { RuleLines } from './rules/RuleLines'
import { TimesLine } from './times/TimesLine'

/** A block for those who may not change it, and while it is in the trash. */
export function ReadOnlyBlock({ block, named }: { block: OpenedBlock; named: Named[] }) {
  const targets: Targets = new Map(block.targets.map((target) => [target.id, target]))
  return (
    <>
      <p className="rounded-md bg-muted px-3 py-2 text-sm">
        {block.trashed
          ? 'This block is in the trash: readers see nothing where articles place it. Restore it to change it.'
          : 'Editors change shared blocks. To change links in your own article only, make a copy of the block there.'}
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <CardHeader>
            <CardTitle>Links</CardTitle>
            <p className="text-muted-foreground text-sm">
              {block.heading === '' ? 'Without a heading' : `Heading: ${block.heading}`} ·{' '}
              {layoutNames[block.layout]}
            </p>
            <div className="text-muted-foreground text-sm">
              {block.rule && <RuleLines rule={block.rule} names={byId(named)} />}
              <p>
                <TimesLine times={block} />
              </p>
            </div>
          </CardHeader>
          <ol className="divide-y divide-border">
            {block.links.map((link) => (
              <li key={link.id} className="px-4 py-2.5 text-sm sm:px-5">
                <LinkSummary link={link} links={block.links} targets={targets} />
              </li>
            ))}
          </ol>
          {block.links.length === 0 && (
            <CardContent className="text-sm">
              {block.rule ? 'None is picked: the rule finds them all.' : 'It has none.'}
            </CardContent>
          )}
        </Card>
        <ReaderView
          block={block}
          targets={targets}
          {...(block.rule && { summary: 'What its rule finds comes after the picked links.' })}
        />
      </div>
    </>
  )
}
