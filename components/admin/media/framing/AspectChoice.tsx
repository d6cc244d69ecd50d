'use client'

import { Choice } from './Choice'
import { type Aspect, aspects } from './parts'

type Props = { aspect: Aspect; onChange: (aspect: Aspect) => void }

/** The shape that the part keeps while it is drawn. */
export function AspectChoice({ aspect, onChange }: Props) {
  const choices = aspects.map((value) => ({ value, label: value === 'free' ? 'Free' : value }))
  return <Choice legend="Shape" choices={choices} chosen={aspect} onChange={onChange} />
}
