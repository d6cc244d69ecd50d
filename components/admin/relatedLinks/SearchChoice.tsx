'use client'

import { Search } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Input } from '@/components/ui/input'
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
  autoFocus?: boolean
}

/**
 * A field that searches as one types and offers what it finds: the combobox of the ARIA Authoring
 * Practices, with its list in the flow of the page, where nothing can cut it off.
 */
export function SearchChoice<Option extends { key: string }>(props: Props<Option>) {
  const { label, placeholder, search, noResults, renderOption, onChoose, onEscape } = props
  const listId = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { results, pending, failed } = useSearch(text, search)
  const list = useShownWhole({ open, results, active })
  const waitsForAnswer = useEnterAheadOfAnswer(pending, results[0], choose)

  function choose(option: Option) {
    setText('')
    setActive(0)
    onChoose(option)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = results.length - 1
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter') pressEnter()
    else if (event.key === 'Escape') pressEscape()
    else return
    event.preventDefault()
    event.stopPropagation()
    if (event.key !== 'Escape') setOpen(true)
  }

  function pressEnter() {
    const option = results[active]
    if (pending) waitsForAnswer.current = true
    else if (option) choose(option)
  }

  function pressEscape() {
    if (onEscape) return onEscape()
    setText('')
    setOpen(false)
  }

  return (
    <div>
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
          aria-activedescendant={open && results[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          autoFocus={props.autoFocus}
          className="pl-8"
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        aria-busy={pending}
        hidden={!open || results.length === 0}
        className="mt-1 max-h-80 overflow-y-auto rounded-md border bg-popover p-1 text-popover-foreground aria-busy:opacity-70"
      >
        {results.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
          <div
            key={option.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="cursor-pointer rounded-sm px-3 py-2 aria-selected:bg-accent aria-selected:text-accent-foreground"
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => choose(option)}
          >
            {renderOption(option)}
          </div>
        ))}
      </div>
      <p role="status" className="mt-1 text-sm text-muted-foreground empty:hidden">
        {open && statusOf()}
      </p>
    </div>
  )

  function statusOf() {
    if (failed)
      return 'The search did not answer. Check that you are online and logged in, then type again.'
    if (pending) return results.length === 0 ? 'Searching…' : null
    return results.length === 0 ? noResults : null
  }
}

/** Enter, pressed before the answer to what was typed came, chooses its first result when it does. */
function useEnterAheadOfAnswer<Option>(
  pending: boolean,
  first: Option | undefined,
  choose: (option: Option) => void,
) {
  const waits = useRef(false)
  useEffect(() => {
    if (pending || !waits.current) return
    waits.current = false
    if (first !== undefined) choose(first)
  })
  return waits
}

/** Brings the list, and the option that the keys are at, to where they can be seen. */
function useShownWhole({
  open,
  results,
  active,
}: {
  open: boolean
  results: unknown
  active: number
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' })
  }, [open, results])
  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [open, active])
  return list
}
