import { Fragment } from 'react'
import type { Piece } from '@/content/comparison/words'

export type Side = 'mine' | 'theirs'

/** The words of one of two texts; those that the other does not have are underlined. */
export function SideWords({ pieces, side }: { pieces: Piece[]; side: Side }) {
  const absent = side === 'mine' ? 'removed' : 'inserted'
  return pieces
    .filter(({ change }) => change !== absent)
    .map(({ text, ...piece }, index) => {
      const looks = (side === 'mine' ? piece.gained : piece.lost).join(', ')
      const isOnlyHere = piece.change !== 'kept' || looks !== ''
      return (
        <Fragment key={`${index}:${text}`}>
          {isOnlyHere ? (
            <mark className="rounded-xs bg-notice-soft text-foreground underline decoration-2 decoration-notice underline-offset-2">
              <span className="sr-only select-none">only here: </span>
              {text}
              <span className="sr-only select-none"> (end of only here) </span>
            </mark>
          ) : (
            text
          )}
          {looks && (
            <small className="mx-1 select-none font-sans text-muted-foreground text-xs">
              ({looks})
            </small>
          )}
        </Fragment>
      )
    })
}
