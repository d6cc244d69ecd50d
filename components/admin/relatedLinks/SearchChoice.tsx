'use client'

import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react'
import { Input } from '@/components/ui/input'
import { SearchResults } from './SearchResults'
import { useEnterAheadOfAnswer } from './useEnterAheadOfAnswer'
import { useSearch } from './useSearch'

type Props<Option> = {
  label: string
  placeholder: string
  /** Must stay the same function from one render to the next: another one searches again. */
  search: (text: string) => Promise<Option[]>
  /** What to do when nothing was found. */
  noResults: string
  renderOption: (option: Option) => ReactNode
  onChoose: (option: Option) => void
  onEscape?: (() => void) | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
  /** Takes the focus as it appears, and offers nothing before it is asked. */
  takesFocus?: boolean
  /** The id of what says why the choice is wrong. */
  invalid?: string | undefined
}

/**
 * A field that searches as one types and offers what it finds: the combobox of the ARIA Authoring
 * Practices. Its list lies over what follows: in the flow of the page, a click on something below
 * closed the list, moved what was clicked away from under the pointer, and came to nothing.
 */
export function SearchChoice<Option extends { key: string }>(props: Props<Option>) {
  const { label, placeholder, search, noResults, renderOption, onChoose, onEscape } = props
  const listId = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { results, pending, failed } = useSearch(text, search)
  const waitsForAnswer = useEnterAheadOfAnswer(pending, results[0], choose)
  const isQuiet = useRef(props.takesFocus)

  function choose(option: Option) {
    setText('')
    setActive(0)
    setOpen(false)
    onChoose(option)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = results.length - 1
    if (event.key === 'ArrowDown') moveTo(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') moveTo(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter') pressEnter()
    else if (event.key === 'Escape') pressEscape()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function moveTo(option: number) {
    if (open) setActive(option)
    setOpen(true)
  }

  /** Chooses nothing that cannot be seen. */
  function pressEnter() {
    const option = results[active]
    if (!open) setOpen(true)
    else if (pending) waitsForAnswer.current = true
    else if (option) choose(option)
  }

  function pressEscape() {
    if (onEscape) return onEscape()
    setText('')
    setOpen(false)
  }

  return (
    <div className="relative">
      <Search
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 left-2.5 size-4 text-muted-foreground"
      />
      <Input
        ref={props.inputRef}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-invalid={props.invalid !== undefined || undefined}
        aria-describedby={props.invalid}
        aria-activedescendant={open && results[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        autoFocus={props.takesFocus}
        className="pl-8"
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onFocus={() => {
          setOpen(!isQuiet.current)
          isQuiet.current = false
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="absolute inset-x-0 top-full z-20 mt-1">
        <SearchResults
          id={listId}
          label={label}
          results={results}
          active={active}
          pending={pending}
          open={open}
          renderOption={renderOption}
          onActivate={setActive}
          onChoose={choose}
        />
        <p
          role="status"
          className="rounded-md border bg-popover px-3 py-2 text-muted-foreground text-sm shadow-lg empty:hidden"
        >
          {open && statusOf({ failed, pending, isEmpty: results.length === 0, noResults })}
        </p>
      </div>
    </div>
  )
}

type Status = { failed: boolean; pending: boolean; isEmpty: boolean; noResults: string }

function statusOf({ failed, pending, isEmpty, noResults }: Status) {
  if (failed) {
    return 'The search did not answer. Check that you are online and logged in, then type again.'
  }
  if (!isEmpty) return null
  return pending ? 'Searching…' : noResults
}
