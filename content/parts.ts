import { callout } from './callout'
import { code } from './code'
import { divider } from './divider'
import { embed } from './embed'
import { gallery } from './gallery'
import { image } from './image'
import { link } from './link'
import { marks } from './marks'
import type { Part } from './part'
import { pullQuote } from './pullQuote'
import { questions } from './questions'
import { quotation } from './quotation'
import { relatedLinkBlock } from './relatedLinkBlock'
import { shortAnswer } from './shortAnswer'
import { table } from './table'
import { text } from './text'

/** All that an article may hold. The elements of each for readers are listed in `render.tsx`. */
export const parts: Part[] = [
  text,
  link,
  marks,
  quotation,
  image,
  gallery,
  relatedLinkBlock,
  embed,
  shortAnswer,
  pullQuote,
  callout,
  questions,
  table,
  code,
  divider,
]
