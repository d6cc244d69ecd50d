import type { Part } from '../part'
import { InlineCodeMark } from './inlineCode'
import { SubscriptMark, SuperscriptMark } from './scripts'
import { StrikeMark } from './strike'

/** How words may look beside bold and italic. They stand within a link, not around it. */
export const marks: Part = {
  extensions: [StrikeMark, SuperscriptMark, SubscriptMark, InlineCodeMark],
}
