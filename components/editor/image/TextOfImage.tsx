'use client'

import { type ComponentProps, useState } from 'react'
import { Textarea } from '@/components/ui/textarea'

type Props = Omit<ComponentProps<typeof Textarea>, 'onChange'> & {
  text: string
  onChange: (text: string) => void
}

/**
 * A text of the picture. While it is typed, the field holds it itself: the document answers a
 * moment late, and the caret would jump.
 */
export function TextOfImage({ text, onChange, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Textarea
      {...props}
      rows={1}
      className="min-h-9 resize-none md:min-h-8"
      value={typed ?? text}
      onChange={(event) => {
        const oneLine = event.target.value.replaceAll(/\s*\n\s*/g, ' ')
        setTyped(oneLine)
        onChange(oneLine)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
