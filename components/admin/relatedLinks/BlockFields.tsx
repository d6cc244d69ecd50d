'use client'

import { uuidv7 } from 'uuidv7'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { Named } from '@/domain/relatedLinks/mentioned'
import { LayoutChoice } from './LayoutChoice'
import { LinkList } from './LinkList'
import { LinkPicker, type SearchTargets } from './LinkPicker'
import type { Targets } from './links'
import type { BlockDraft } from './rules/draft'
import { KindChoice } from './rules/KindChoice'
import type { Names } from './rules/names'
import { RuleFields } from './rules/RuleFields'
import type { RuleSearch } from './rules/useRuleSearch'
import { TimesFields } from './times/TimesFields'

type Props = {
  content: BlockDraft
  targets: Targets
  names: Names
  sections: Named[]
  /** By the name of the field; `links.2` is the third link. */
  errors: Record<string, string>
  searchTargets: SearchTargets
  search: RuleSearch
  onChange: (part: Partial<BlockDraft>) => void
  onLearn: (targets: TargetDescription[]) => void
  onLearnNames: (named: Named[]) => void
}

export function BlockFields({
  content,
  targets,
  errors,
  searchTargets,
  onChange,
  ...props
}: Props) {
  const { kind } = content
  return (
    <div className="flex flex-col gap-5">
      <Card>
        <CardContent className="grid gap-x-5 gap-y-4 xl:grid-cols-2">
          <Field label="Name" hint="For the newsroom only." error={errors.name}>
            <Input
              value={content.name}
              maxLength={100}
              autoComplete="off"
              onChange={(event) => onChange({ name: event.target.value })}
            />
          </Field>
          <Field
            label="Heading"
            hint="What readers see above the links. It may be empty."
            error={errors.heading}
          >
            <Input
              value={content.heading}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => onChange({ heading: event.target.value })}
            />
          </Field>
          <LayoutChoice layout={content.layout} onChange={(layout) => onChange({ layout })} />
          <KindChoice
            kind={kind}
            picked={content.links.length}
            onChange={(next) => onChange({ kind: next })}
          />
        </CardContent>
      </Card>
      {kind !== 'automatic' && (
        <Card>
          <CardHeader>
            <CardTitle>{kind === 'mixed' ? 'Pinned links' : 'Links'}</CardTitle>
          </CardHeader>
          <CardContent className="grid gap-3">
            {errors.links && (
              <p role="alert" className="text-destructive text-sm">
                {errors.links}
              </p>
            )}
            <LinkList
              links={content.links}
              targets={targets}
              errors={linkErrors(errors)}
              onChange={(links) => onChange({ links })}
            />
            <LinkPicker
              search={searchTargets}
              outside={content.outsideLink}
              outsideError={errors.outsideLink}
              onOutside={(outsideLink) => onChange({ outsideLink })}
              onPick={(link, description) => {
                if (description) props.onLearn([description])
                const links = [...content.links, { id: uuidv7(), ...link }]
                onChange({ links, outsideLink: null })
              }}
            />
          </CardContent>
        </Card>
      )}
      {kind !== 'curated' && (
        <RuleFields
          rule={content.rule}
          hasPinned={kind === 'mixed'}
          names={props.names}
          sections={props.sections}
          errors={errors}
          search={props.search}
          onChange={(rule) => onChange({ rule })}
          onLearn={props.onLearnNames}
        />
      )}
      <TimesFields times={content} errors={errors} onChange={onChange} />
    </div>
  )
}

function linkErrors(errors: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, message]) => {
      const [, position] = /^links\.(\d+)/.exec(field) ?? []
      return position === undefined ? [] : [[Number(position), message]]
    }),
  )
}
