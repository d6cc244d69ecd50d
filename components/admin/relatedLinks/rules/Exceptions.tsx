import { NamesField } from '@/components/editor/details/NamesField'
import type { Named } from '@/domain/relatedLinks/mentioned'
import type { RuleDraft } from './draft'
import { type Names, nameOf } from './names'
import type { RuleSearch } from './useRuleSearch'

type Except = RuleDraft['except']

type Props = {
  except: Except
  names: Names
  errors: Record<string, string>
  search: RuleSearch
  onChange: (except: Except) => void
  onLearn: (named: Named[]) => void
}

/** What a rule leaves out. Folded away while there is nothing in it. */
export function Exceptions({ except, names, errors, search, onChange, onLearn }: Props) {
  const all = Object.values(except).flat()
  return (
    <details className="group" open={all.length > 0}>
      <summary className="w-fit cursor-pointer rounded-sm font-medium text-sm">
        Leave out articles, sections or blocks
      </summary>
      <div className="mt-3 grid gap-4 sm:max-lg:grid-cols-2 xl:grid-cols-2">
        {fields.map(({ key, ...field }) => (
          <NamesField
            key={key}
            {...field}
            chosen={except[key].map((id) => ({ id, name: nameOf(id, names) }))}
            error={errors[`rule.except.${key}`]}
            search={search[searchOf[key]]}
            onChange={(chosen) => {
              onLearn(chosen)
              onChange({ ...except, [key]: chosen.map(({ id }) => id) })
            }}
          />
        ))}
      </div>
    </details>
  )
}

const fields = [
  {
    key: 'postIds',
    label: 'Articles left out',
    placeholder: 'Find an article',
    noResults: 'No headline has these words.',
  },
  {
    key: 'sectionIds',
    label: 'Sections left out',
    placeholder: 'Find a section',
    noResults: 'No section has this name.',
  },
  {
    key: 'blockIds',
    label: 'Blocks whose links are left out',
    placeholder: 'Find a block',
    noResults: 'No shared block has these words.',
  },
] as const

const searchOf = { postIds: 'articles', sectionIds: 'sections', blockIds: 'blocks' } as const
