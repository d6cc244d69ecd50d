import { Button } from '@/components/ui/button'
import { SecondsLeft } from './SecondsLeft'
import type { CompanyState } from './useCompany'

/** At the lower edge, for whoever writes: somebody would like to. */
export function RequestNotice({ state }: { state: CompanyState }) {
  const { company, isPending, answer } = state
  if (!company?.isWriter || !company.request) return null
  const { name, secondsLeft } = company.request
  return (
    <section
      aria-label="Asked for this article"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t bg-notice-soft px-4 py-2 text-notice text-sm"
    >
      <div className="wrap-anywhere min-w-60 flex-1">
        <p role="alert">{name} would like to write in this article.</p>
        <p>
          Handed over by itself in <SecondsLeft seconds={secondsLeft} />, with all that you wrote.
        </p>
      </div>
      <div className="flex flex-wrap gap-2 text-foreground">
        <Button size="sm" isPending={isPending} onClick={() => answer('no')}>
          Keep writing
        </Button>
        <Button size="sm" isPending={isPending} onClick={() => answer('yes')}>
          Hand over
        </Button>
      </div>
    </section>
  )
}
