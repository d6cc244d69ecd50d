import { Fragment, type ReactNode } from 'react'
import type { Piece } from '@/content/comparison/words'

/**
 * Words with what became of them: told by lines through and under them, to those who do not see
 * these by words that are not copied along, and by colours last.
 */
export function Words({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, index) => (
    <Fragment key={`${index}:${piece.text}`}>
      <Fate piece={piece}>
        <Looks looks={piece.looks}>{piece.text}</Looks>
      </Fate>
    </Fragment>
  ))
}

function Fate({ piece, children }: { piece: Piece; children: ReactNode }) {
  if (piece.change === 'inserted') {
    return (
      <ins className="rounded-xs bg-positive-soft text-positive decoration-2 underline-offset-2">
        <Aside>added: </Aside>
        {children}
        <Aside> (end of added) </Aside>
      </ins>
    )
  }
  if (piece.change === 'removed') {
    return (
      <del className="rounded-xs bg-destructive-soft text-destructive">
        <Aside>removed: </Aside>
        {children}
        <Aside> (end of removed) </Aside>
      </del>
    )
  }
  const looks = [
    ...piece.gained.map((look) => `now ${inWords(look)}`),
    ...piece.lost.map((look) => `no longer ${inWords(look)}`),
  ].join(', ')
  if (!looks) return children
  return (
    <>
      <span className="border-info border-b-2 border-dotted">{children}</span>
      <small className="mx-1 select-none rounded-sm bg-info-soft px-1 py-0.5 font-sans text-info text-xs not-italic">
        {looks}
      </small>
    </>
  )
}

function Aside({ children }: { children: string }) {
  return <span className="sr-only select-none">{children}</span>
}

function Looks({ looks, children }: { looks: string[]; children: ReactNode }) {
  return looks.reduce((inner, look) => {
    if (look === 'bold') return <strong className="font-semibold">{inner}</strong>
    if (look === 'italic') return <em>{inner}</em>
    if (look === 'strike') return <s>{inner}</s>
    if (look === 'superscript') return <sup>{inner}</sup>
    if (look === 'subscript') return <sub>{inner}</sub>
    if (look === 'code') return <code>{inner}</code>
    if (look.startsWith('link to ')) return <Linked to={look}>{inner}</Linked>
    return inner
  }, children)
}

/** Not a link: who follows one by mistake has lost the place. */
function Linked({ to, children }: { to: string; children: ReactNode }) {
  return (
    <span title={to} className="border-thread border-b">
      {children}
    </span>
  )
}

function inWords(look: string) {
  if (look === 'strike') return 'struck through'
  return look.startsWith('link to ') ? `a ${look}` : look
}
