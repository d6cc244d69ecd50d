import { type ReactNode, useId } from 'react'
import type { Choice } from '@/content/comparison/merge'

type Props = {
  label: string
  theirName: string
  mayTakeBoth?: boolean
  choice: Choice
  onChoose: (choice: Choice) => void
  mine: ReactNode
  theirs: ReactNode
}

/** Something that the two texts have differently, and which of them is taken. */
export function Difference({
  label,
  theirName,
  mayTakeBoth = false,
  choice,
  onChoose,
  mine,
  theirs,
}: Props) {
  const name = useId()
  const radio = (value: Choice, text: string) => (
    <label className="flex w-fit cursor-pointer items-center gap-2 py-1 font-medium text-sm">
      <input
        type="radio"
        name={name}
        className="size-4 accent-primary"
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      {text}
    </label>
  )
  return (
    <fieldset className="min-w-0 rounded-lg border">
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center justify-between gap-3 border-b bg-muted px-3 py-1 md:rounded-t-lg">
        <p aria-hidden className="font-medium text-muted-foreground text-xs">
          {label}
        </p>
        {mayTakeBoth && radio('both', 'Both, one after the other')}
      </div>
      <div className="grid md:grid-cols-2 md:divide-x md:divide-border">
        <Side isTaken={choice !== 'theirs'} control={radio('mine', 'Yours')}>
          {mine}
        </Side>
        <Side isTaken={choice !== 'mine'} control={radio('theirs', theirName)}>
          {theirs}
        </Side>
      </div>
    </fieldset>
  )
}

type SideProps = { isTaken: boolean; control: ReactNode; children: ReactNode }

function Side({ isTaken, control, children }: SideProps) {
  return (
    <div
      className={`min-w-0 border-l-4 px-3 pt-1 pb-3 max-md:first:border-b ${isTaken ? 'border-l-primary bg-card' : 'border-l-transparent text-muted-foreground'}`}
    >
      {control}
      <div className="wrap-anywhere font-serif text-base leading-normal">{children}</div>
    </div>
  )
}
