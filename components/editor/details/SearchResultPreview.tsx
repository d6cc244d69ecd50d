import { useState } from 'react'
import { cutAtWidth } from './cutAtWidth'
import { measureIn } from './measureText'

type Props = {
  /** With the name of the site behind it. */
  title: string
  description: string
  address: string
}

/** What Google shows of each, on wide screens. */
const titleRoom = { font: '20px Arial', pixels: 600 }
const descriptionRoom = { font: '14px Arial', pixels: 920 }

/** How the article looks in search results, with what they cut off cut off. */
export function SearchResultPreview({ title, description, address }: Props) {
  const [measure] = useState(() => ({
    title: measureIn(titleRoom.font),
    description: measureIn(descriptionRoom.font),
  }))
  return (
    <div className="grid gap-0.5 rounded-md border bg-card p-3">
      <p className="truncate text-muted-foreground text-xs">{address}</p>
      <p data-part="title" className="text-base text-link leading-snug">
        {cutAtWidth(title, titleRoom.pixels, measure.title)}
      </p>
      <p data-part="description" className="text-muted-foreground text-sm">
        {cutAtWidth(description, descriptionRoom.pixels, measure.description)}
      </p>
    </div>
  )
}
