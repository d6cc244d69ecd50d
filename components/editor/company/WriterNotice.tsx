import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Company, Visitor } from '@/domain/visits/company'
import type { SaveState } from '../saving/autosave'
import { atTime } from './CompanyMenu'
import { SecondsLeft } from './SecondsLeft'
import type { CompanyState } from './useCompany'

type Props = { state: CompanyState; saveState: SaveState }

/** At the lower edge, for whoever cannot write: who does, and how to come to it. */
export function WriterNotice({ state, saveState }: Props) {
  const { company, isWriter, isPending, ask, takeOver } = state
  const wasWriter = useWasWriter(isWriter)
  if (isWriter || !company) return null
  const writer = company.others.find(({ writesSince }) => writesSince !== null)
  const isOfAnother = writer !== undefined && !writer.isSamePerson
  return (
    <section
      aria-label="Who writes"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t bg-notice-soft px-4 py-2 text-notice text-sm"
    >
      <p role="status" className="wrap-anywhere min-w-60 flex-1">
        {sentence(company, writer, wasWriter)} {wasWriter && whereTheTextIs(saveState)}
      </p>
      {company.request?.isOurs && (
        <p>
          Yours in <SecondsLeft seconds={company.request.secondsLeft} />
        </p>
      )}
      <div className="flex flex-wrap gap-2 text-foreground">
        {isOfAnother && !company.request && (
          <Button size="sm" isPending={isPending} onClick={ask}>
            Ask to write
          </Button>
        )}
        <Button size="sm" isPending={isPending} onClick={takeOver}>
          {isOfAnother ? (wasWriter ? 'Take back' : 'Take over now') : 'Write here'}
        </Button>
      </div>
    </section>
  )
}

/** Whether this window was the one that wrote, before. */
function useWasWriter(isWriter: boolean) {
  const [wasWriter, setWasWriter] = useState(isWriter)
  if (isWriter && !wasWriter) setWasWriter(true)
  return wasWriter
}

function sentence(company: Company, writer: Visitor | undefined, wasWriter: boolean): ReactNode {
  if (!writer) return 'Nobody is writing in this article now.'
  if (writer.isSamePerson) return 'You went on with this article in another window.'
  const since = atTime(writer.writesSince ?? writer.since)
  if (company.request?.isOurs) {
    return `${writer.name} was told that you would like to write. Without an answer, the article is handed over to you.`
  }
  if (company.request) return `${company.request.name} has asked ${writer.name} for this article.`
  if (company.isDeclined) return `${writer.name} would like to go on writing.`
  if (wasWriter) return `${writer.name} took over this article at ${since}.`
  return `${writer.name} has been writing in this article since ${since}. You can read it.`
}

function whereTheTextIs(saveState: SaveState) {
  if (saveState.kind === 'saved') return 'All that you wrote is saved.'
  return 'What you had not saved is kept here and among the revisions; you can compare it when you take the article back.'
}
