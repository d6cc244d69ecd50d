'use client'

import { uuidv7 } from 'uuidv7'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { BlockContent } from '@/domain/relatedLinks/content'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import { LayoutChoice } from './LayoutChoice'
import { LinkList } from './LinkList'
import { LinkPicker, type SearchTargets } from './LinkPicker'
import type { Targets } from './links'

type Props = {
  content: BlockContent
  targets: Targets
  /** By the name of the field; `links.2` is the third link. */
  errors: Record<string, string>
  searchTargets: SearchTargets
  onChange: (part: Partial<BlockContent>) => void
  onLearn: (targets: TargetDescription[]) => void
}

export function BlockFields({ content, targets, errors, searchTargets, onChange, onLearn }: Props) {
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Name" hint="For the newsroom only." error={errors.name}>
          <Input
            value={content.name}
            maxLength={100}
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
            onChange={(event) => onChange({ heading: event.target.value })}
          />
        </Field>
      </div>
      <LayoutChoice layout={content.layout} onChange={(layout) => onChange({ layout })} />
      <section aria-labelledby="links" className="grid gap-3">
        <h2 id="links" className="text-sm font-medium">
          Links
        </h2>
        {errors.links && (
          <p role="alert" className="text-destructive">
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
          onPick={(link, description) => {
            if (description) onLearn([description])
            onChange({ links: [...content.links, { id: uuidv7(), ...link }] })
          }}
        />
      </section>
    </>
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
