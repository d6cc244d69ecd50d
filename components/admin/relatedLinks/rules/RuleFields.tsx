'use client'

import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { RuleDraft } from './draft'
import { Exceptions } from './Exceptions'
import { NameChoice } from './NameChoice'
import { type Names, nameOf } from './names'
import type { RuleSearch } from './useRuleSearch'
import { sourceNames, sources } from './words'

export type RuleFieldsProps = {
  rule: RuleDraft
  /** Pinned links come before what the rule finds. */
  hasPinned: boolean
  names: Names
  sections: Named[]
  errors: Record<string, string>
  search: RuleSearch
  onChange: (rule: RuleDraft) => void
  onLearn: (named: Named[]) => void
}

/** What fills a block by itself. */
export function RuleFields({
  rule,
  hasPinned,
  names,
  errors,
  onChange,
  ...props
}: RuleFieldsProps) {
  const change = (part: Partial<RuleDraft>) => onChange({ ...rule, ...part })
  return (
    <Card>
      <CardHeader>
        <CardTitle>Rule</CardTitle>
        <CardDescription>
          It never shows an article in itself, nor one twice on the same page.
        </CardDescription>
      </CardHeader>
      <CardContent className="grid gap-4">
        <div className="grid gap-x-5 gap-y-4 sm:max-lg:grid-cols-2 xl:grid-cols-2">
          <Field label="Fill with" hint={hints[rule.by]}>
            <Select
              value={rule.by}
              onChange={({ target }) => {
                const by = sources.find((source) => source === target.value)
                if (by) change({ by })
              }}
            >
              {sources.map((source) => (
                <option key={source} value={source}>
                  {sourceNames[source]}
                </option>
              ))}
            </Select>
          </Field>
          <SourceField {...{ rule, names, errors, change }} {...props} />
          <Field
            label="How many links"
            hint={hasPinned ? 'At most, those that are pinned included.' : 'At most.'}
            error={errors['rule.count']}
          >
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              max={20}
              className="max-w-24"
              value={rule.count ?? ''}
              onChange={({ target }) =>
                change({ count: target.value === '' ? null : Number(target.value) })
              }
            />
          </Field>
        </div>
        <Exceptions
          except={rule.except}
          names={names}
          errors={errors}
          {...props}
          onChange={(except) => change({ except })}
        />
      </CardContent>
    </Card>
  )
}

type SourceProps = Pick<
  RuleFieldsProps,
  'rule' | 'names' | 'errors' | 'sections' | 'search' | 'onLearn'
> & { change: (part: Partial<RuleDraft>) => void }

/** Which section, tag or author, for the rules that ask. */
function SourceField({ rule, names, sections, errors, search, change, onLearn }: SourceProps) {
  if (rule.by === 'section') {
    return (
      <Field label="Section">
        <Select
          value={rule.sectionId ?? ''}
          onChange={({ target }) => change({ sectionId: target.value || null })}
        >
          <option value="">The article’s own</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    )
  }
  if (rule.by === 'tag') {
    return (
      <NameChoice
        label="Tag"
        placeholder="Find a tag"
        noResults="No tag has this name. Editors make tags at their desk."
        chosen={rule.tagId ? nameOf(rule.tagId, names) : null}
        error={errors['rule.source.tagId'] ?? errors['rule.source']}
        search={search.tags}
        onChoose={(tag) => {
          onLearn([tag])
          change({ tagId: tag.id })
        }}
      />
    )
  }
  if (rule.by === 'author') {
    return (
      <NameChoice
        label="Author"
        placeholder="Find an author"
        noResults="No author has this name. Editors make authors at their desk."
        chosen={rule.authorId ? nameOf(rule.authorId, names) : null}
        error={errors['rule.source.authorId'] ?? errors['rule.source']}
        search={search.authors}
        onChoose={(author) => {
          onLearn([author])
          change({ authorId: author.id })
        }}
      />
    )
  }
  return null
}

const hints: Record<RuleDraft['by'], string> = {
  newest: 'What was published last, in all sections.',
  section: 'What was published last there.',
  tag: 'What was published last with it.',
  author: 'What was published last under that byline.',
  related: 'What is nearest to the article that shows the block.',
  followed: 'To which readers followed links most, of late.',
}
