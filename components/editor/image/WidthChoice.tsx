'use client'

import { Choice } from '@/components/admin/media/framing/Choice'
import { type ImageWidth, imageWidths } from '@/content/image/node'

type Props = { width: ImageWidth; onChange: (width: ImageWidth) => void }

/** How far the picture reaches beside the text. */
export function WidthChoice({ width, onChange }: Props) {
  const choices = imageWidths.map((value) => ({ value, label: widthNames[value] }))
  return <Choice legend="Width" choices={choices} chosen={width} onChange={onChange} />
}

export const widthNames: Record<ImageWidth, string> = {
  normal: 'As the text',
  wide: 'Wide',
  full: 'Across the window',
}
