import { embed } from './embed'
import { gallery } from './gallery'
import { image } from './image'
import { link } from './link'
import type { Part } from './part'
import { relatedLinkBlock } from './relatedLinkBlock'
import { text } from './text'

/** All that an article may hold. The elements of each for readers are listed in `render.tsx`. */
export const parts: Part[] = [text, link, image, gallery, relatedLinkBlock, embed]
