import { ClipboardNotes } from './clipboard'
import { FitIntoPart } from './fitIntoPart'
import { HtmlPaste } from './html/extension'
import { PasteLimit } from './limit'
import { MarkdownPaste } from './markdown/extension'
import { OwnPaste } from './own/extension'
import { PastedPictures } from './pictures/extension'
import { PlainTextPaste } from './plainText'

/** All that becomes of what is pasted. */
export const pasting = [
  ClipboardNotes,
  HtmlPaste,
  OwnPaste,
  FitIntoPart,
  PastedPictures,
  PlainTextPaste,
  MarkdownPaste,
  PasteLimit,
]
