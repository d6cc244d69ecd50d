import { kindDashes } from './kinds'
import { middleOf, rowsOf, type Side } from './rows'

const width = 72

type Props = { neighbours: Side; height: number; isFlipped?: boolean }

/** The lines from the boxes of one side to the article in the middle. */
export function Connectors({ neighbours, height, isFlipped = false }: Props) {
  const rows = rowsOf(neighbours)
  const middle = height / 2
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      style={{ height }}
      className="mt-8 w-full max-lg:hidden"
    >
      <g transform={isFlipped ? `matrix(-1 0 0 1 ${width} 0)` : undefined}>
        {neighbours.shown.map(({ id, kinds: [kind = 'text'] }, row) => (
          <path
            key={id}
            d={curve(middleOf(row, rows, height), middle)}
            strokeDasharray={kindDashes[kind]}
            strokeLinecap="round"
            className="fill-none stroke-[1.75px] stroke-muted-foreground"
          />
        ))}
        {rows > neighbours.shown.length && (
          <path
            d={curve(middleOf(rows - 1, rows, height), middle)}
            className="fill-none stroke-[1px] stroke-input"
          />
        )}
      </g>
    </svg>
  )
}

function curve(from: number, to: number) {
  return `M0 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width} ${to}`
}
