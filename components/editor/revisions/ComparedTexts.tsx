import type { ReactNode } from 'react'
import { Moment } from '@/components/admin/Moment'
import { Block } from '@/components/editor/comparison/Block'
import { Field } from '@/components/editor/comparison/Field'
import type { Comparison, ComparisonAddress } from '@/domain/revisions/compare'
import type { RevisionList } from '@/domain/revisions/list'
import type { Version } from '@/domain/revisions/version'
import { ChangeSteps } from './ChangeSteps'
import { headingOf } from './describe'
import { NameButton } from './NameButton'
import { RestoreButton } from './RestoreButton'
import type { RevisionActions } from './RevisionsScreen'

type Props = {
  list: RevisionList
  comparison: Comparison | null
  address: ComparisonAddress
  actions: RevisionActions
}

/** What changed from one text to another, and what can be done with the later one. */
export function ComparedTexts({ list, comparison, address, actions }: Props) {
  if (!comparison) {
    return (
      <Column>
        <p role="status">This text is not kept any more. Choose another one from the list.</p>
      </Column>
    )
  }
  const { shown, fields, blocks, pictures } = comparison
  const changes = fields.length + blocks.filter(({ change }) => change !== 'kept').length
  return (
    <>
      <div className="sticky top-12 z-20 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b bg-background px-4 py-2 md:px-8">
        <div className="min-w-0">
          <h2 className="wrap-anywhere font-semibold">{headingFor(list, comparison, address)}</h2>
          <p className="text-muted-foreground text-sm">
            <Between comparison={comparison} />
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <ChangeSteps key={`${shown.id}:${comparison.before?.id}`} changes={changes} />
          {list.mayName && (
            <NameButton key={shown.id} post={list.post} shown={shown} name={actions.nameRevision} />
          )}
          {list.mayRestore && shown.id && !shown.isCurrent && (
            <RestoreButton
              post={list.post}
              revisionId={shown.id}
              restore={actions.restoreRevision}
            />
          )}
        </div>
      </div>
      <Column>
        {changes === 0 && comparison.before && (
          <p role="status" className="text-muted-foreground text-sm">
            Nothing is different between these two texts.
          </p>
        )}
        {fields.length > 0 && (
          <section aria-label="Changed fields" className="flex flex-col gap-3">
            {fields.map((field) => (
              <Field key={field.label} field={field} pictures={pictures} />
            ))}
          </section>
        )}
        <section
          aria-label="Text"
          className="flex flex-col gap-3 font-serif text-lg leading-normal"
        >
          {blocks.map((block, index) => (
            <Block key={index} block={block} pictures={pictures} />
          ))}
        </section>
      </Column>
    </>
  )
}

function Column({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-[46rem] flex-col gap-6 px-4 py-6 md:px-8">{children}</div>
  )
}

function headingFor(
  list: RevisionList,
  { shown }: Comparison,
  { show, against }: ComparisonAddress,
) {
  const isOfPublishing = show === 'current' && against === 'live'
  return isOfPublishing && list.post.hasUnpublishedChanges
    ? 'What publishing would change'
    : headingOf(shown)
}

function Between({ comparison: { shown, before } }: { comparison: Comparison }) {
  return (
    <>
      <When {...shown} />
      {before ? (
        <>
          , compared with <q>{headingOf(before)}</q>, <When {...before} />
        </>
      ) : (
        '. Nothing was kept before it to compare it with.'
      )}
    </>
  )
}

function When({ at, byName }: Pick<Version, 'at' | 'byName'>) {
  return (
    <>
      <Moment date={at} />
      {byName && ` by ${byName}`}
    </>
  )
}
