import { formatDate } from 'date-fns'
import { Users } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import type { Visitor } from '@/domain/visits/company'

/** Who else is in the article, and since when. */
export function CompanyMenu({ others }: { others: Visitor[] }) {
  if (others.length === 0) return null
  const people = `${others.length} ${others.length === 1 ? 'other' : 'others'} here`
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="ghost" className="max-md:px-2" aria-label={people}>
          <Users aria-hidden />
          <span className="max-lg:hidden max-w-40 truncate">{others[0] && nameOf(others[0])}</span>
          {others.length > 1 && <span className="max-lg:hidden">+{others.length - 1}</span>}
          <span className="lg:hidden">{others.length}</span>
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" aria-label={people}>
        <h2 className="pb-2 font-semibold text-sm">Also in this article</h2>
        <ul className="grid gap-2 text-sm">
          {others.map((visitor, index) => (
            <li key={`${visitor.since}:${index}`}>
              <span className="wrap-anywhere block font-medium">{nameOf(visitor)}</span>
              <span className="block text-muted-foreground">{whatTheyDo(visitor)}</span>
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  )
}

function nameOf({ isSamePerson, name }: Visitor) {
  return isSamePerson ? 'You, in another window' : name
}

function whatTheyDo({ since, writesSince }: Visitor) {
  const here = `here since ${atTime(since)}`
  return writesSince === null ? `Reading, ${here}` : `Writing since ${atTime(writesSince)}, ${here}`
}

/** In the reader's own clock; with the day, where it is another. */
export function atTime(moment: number) {
  const isToday = new Date(moment).toDateString() === new Date().toDateString()
  return formatDate(moment, isToday ? 'HH:mm' : 'd MMM, HH:mm')
}
