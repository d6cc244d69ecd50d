'use client'

import { CircleAlert, ExternalLink } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { PictureField } from '@/components/admin/media/PictureField'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { EmbedAttributes } from '@/content/embed/node'
import type { Embedded } from '@/content/embed/source'
import type { Picture } from '@/domain/reading/views'
import { TextOfImage } from '../image/TextOfImage'
import type { useLookUp } from './lookUp'

type Props = {
  shown: Embedded
  embed: EmbedAttributes
  picture: Picture | null
  lookUp: ReturnType<typeof useLookUp>
  onLearn: (picture: Picture) => void
  onChange: (attributes: Partial<EmbedAttributes>) => void
  onRemove: () => void
  /** Back to the text, the embed staying selected. */
  onLeave: () => void
}

/** What can be done with the selected embed. Escape goes back to the text. */
export function EmbedControls(props: Props) {
  const { shown, embed, picture, lookUp, onLearn, onChange, onRemove, onLeave } = props
  const { name, verb, original } = shown

  function onKeyDown(event: KeyboardEvent) {
    const { target, currentTarget, nativeEvent } = event
    // The dialog of pictures is no part of it on the page, and has an Escape of its own.
    const isWithin = target instanceof Node && currentTarget.contains(target)
    if (nativeEvent.isComposing || !isWithin || !isLeaving(event)) return
    event.preventDefault()
    onLeave()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields within
    <div
      className="mt-3 grid gap-4 border-t pt-3 font-sans text-base"
      onKeyDown={onKeyDown}
      // The embed is dragged by its preview; text in the fields is selected.
      onDragStart={(event) => event.preventDefault()}
    >
      <div role="alert" className="empty:hidden">
        {lookUp.notice && (
          <p className="flex gap-1.5 text-notice text-sm">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {lookUp.notice}
          </p>
        )}
      </div>
      <div data-first-control>
        <Field label="Title" hint={`Readers see it before they load anything from ${name}.`}>
          <TextOfImage
            text={embed.title}
            maxLength={300}
            onChange={(title) => onChange({ title })}
          />
        </Field>
      </div>
      <PictureField
        label="Picture"
        hint={`One of this site’s: ${name} does not hear who looks at it.`}
        picture={picture}
        onChange={(chosen) => {
          if (chosen) onLearn(chosen)
          onChange({ mediaId: chosen?.id ?? null })
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        {(embed.title === '' || embed.mediaId === null) && (
          <Button
            size="sm"
            aria-disabled={lookUp.isAsking}
            onClick={() => !lookUp.isAsking && lookUp.ask(original)}
          >
            Ask {name} again
          </Button>
        )}
        <Button size="sm" asChild>
          <a href={original} target="_blank" rel="noopener noreferrer">
            {verb} on {name}
            <ExternalLink aria-hidden />
          </a>
        </Button>
        <Button size="sm" onClick={onRemove}>
          Delete embed
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Done
        </Button>
      </div>
    </div>
  )
}

/** The title has no lines, so that Enter in it means “done”. */
function isLeaving({ key, target }: KeyboardEvent) {
  return key === 'Escape' || (key === 'Enter' && target instanceof HTMLTextAreaElement)
}
