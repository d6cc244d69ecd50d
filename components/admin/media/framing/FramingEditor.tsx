'use client'

import { useState } from 'react'
import { FormError } from '@/components/admin/FormError'
import { Button } from '@/components/ui/button'
import { DialogFooter } from '@/components/ui/dialog'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs'
import { type Framing, unframed } from '@/content/image/framing'
import type { Picture } from '@/domain/reading/views'
import { CropArea } from './CropArea'
import { FocusArea } from './FocusArea'
import { useApply } from './useApply'

type Props = {
  picture: Picture
  framing: Framing | null
  onApply: (framing: Framing | null, picture: Picture) => void
  onCancel: () => void
}

/** Where an author says which part of a picture is shown, and what of it must never be cut away. */
export function FramingEditor({ picture, framing: applied, onApply, onCancel }: Props) {
  const [framing, setFraming] = useState(applied ?? unframed)
  const { apply, isPending, error } = useApply(picture, onApply)
  const isWhole = framing.crop === null && framing.focus === null

  return (
    <>
      <Tabs defaultValue="crop" className="shrink-0 grow">
        <TabsList>
          <TabsTrigger value="crop">Crop</TabsTrigger>
          <TabsTrigger value="focus">Focal point</TabsTrigger>
        </TabsList>
        <TabsContent value="crop">
          <CropArea
            picture={picture}
            crop={framing.crop}
            onChange={(crop) => setFraming((before) => ({ ...before, crop }))}
          />
        </TabsContent>
        <TabsContent value="focus">
          <FocusArea
            picture={picture}
            framing={framing}
            onChange={(focus) => setFraming((before) => ({ ...before, focus }))}
          />
        </TabsContent>
      </Tabs>
      <FormError message={error} />
      <DialogFooter>
        <Button
          variant="ghost"
          className="mr-auto"
          disabled={isWhole || isPending}
          onClick={() => setFraming(unframed)}
        >
          Reset
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" isPending={isPending} onClick={() => apply(framing)}>
          Apply
        </Button>
      </DialogFooter>
    </>
  )
}
