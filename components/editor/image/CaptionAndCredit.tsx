'use client'

import { Field } from '@/components/ui/field'
import { TextOfImage } from './TextOfImage'

type Texts = { caption: string; credit: string }

type Props = { texts: Texts; onChange: (change: Partial<Texts>) => void }

export function CaptionAndCredit({ texts, onChange }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Caption">
        <TextOfImage
          text={texts.caption}
          maxLength={1000}
          onChange={(caption) => onChange({ caption })}
        />
      </Field>
      <Field label="Credit">
        <TextOfImage
          text={texts.credit}
          maxLength={300}
          placeholder="For example: Photograph: Ada Lund"
          onChange={(credit) => onChange({ credit })}
        />
      </Field>
    </div>
  )
}
