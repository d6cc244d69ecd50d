import { type ReactNode, useEffect, useRef } from 'react'

type Props<Option> = {
  id: string
  label: string
  results: Option[]
  active: number
  pending: boolean
  open: boolean
  renderOption: (option: Option) => ReactNode
  onActivate: (index: number) => void
  onChoose: (option: Option) => void
}

/** The listbox of a search field, which keeps the focus and the keys. */
export function SearchResults<Option extends { key: string }>(props: Props<Option>) {
  const { id, results, active, open } = props
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' })
  }, [open, results])

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [open, active])

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={props.label}
      aria-busy={props.pending}
      hidden={!open || results.length === 0}
      className="max-h-80 overflow-y-auto rounded-md border bg-popover p-1 text-popover-foreground shadow-lg aria-busy:*:opacity-70"
    >
      {results.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="cursor-pointer rounded-sm px-3 py-2 aria-selected:bg-accent aria-selected:text-accent-foreground"
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => props.onActivate(index)}
          onClick={() => props.onChoose(option)}
        >
          {props.renderOption(option)}
        </div>
      ))}
    </div>
  )
}
