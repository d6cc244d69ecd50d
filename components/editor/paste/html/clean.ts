import type { Schema } from '@tiptap/pm/model'
import { mendContext } from '../own/context'
import { readOwnPage } from '../own/page'
import { findPictures } from '../pictures/find'
import type { FoundPicture } from '../pictures/found'
import { nestWordLists } from '../word/desktopLists'
import { readWordStyles } from '../word/desktopStyles'
import { readWordDrawings } from '../word/drawings'
import { nestStrippedLists } from '../word/strippedLists'
import { readWordForTheWeb } from '../word/web'
import { keepKnownAttributes } from './attributes'
import { splitAtBlankLines } from './blankLines'
import { takeApartBoxes } from './boxes'
import { fitCallouts, readCallouts } from './callouts'
import { readChecklists } from './checklists'
import { readCocoaHeadings } from './cocoa'
import { joinCodeLines, readCodeLines } from './code'
import { dropBlank, dropForeign } from './drop'
import { readEmbeds } from './embeds'
import { readFormulas } from './formulas'
import { keepHeadingLevels } from './headings'
import { breakAtLineEnds } from './lineEnds'
import { boxStyledBlocks } from './lines'
import { mendLinks } from './links'
import { limitDepth, mendLists } from './lists'
import { markByTags } from './marks'
import { joinNotionLists } from './notion'
import { readSlackLists } from './slack'
import { nameSources } from './sources'
import { applyStyleSheets } from './styles'
import { mendTables } from './tables'
import { readCaptionCodes, readWordPress } from './wordpress'

export type Cleaned = { html: string; pictures: FoundPicture[] }

/**
 * Turns what a program put on the clipboard into the plain HTML that the document's schema reads: its
 * structure, links and pictures, without scripts, styles, and what is meant for that program alone.
 * Pictures are listed beside it, since their files have yet to be uploaded.
 *
 * The schema alone decides what comes into the document: nothing here is what keeps scripts out.
 */
export function cleanHtml(html: string, schema: Schema, rtf = ''): Cleaned {
  const page = new window.DOMParser().parseFromString(readCaptionCodes(html), 'text/html')
  // An editor's of this kind says exactly what it holds, in attributes of its own.
  const isDocument = page.querySelector('[data-pm-slice]') !== null
  const embeds = readEmbeds(page)
  readChecklists(page.body)
  if (isDocument) mendContext(page, schema)
  else readPrograms(page)
  dropForeign(page)
  const own = isDocument ? [] : readOwnPage(page, schema)
  const pictures = findPictures(page, rtf, new Set([...embeds, ...own]))
  keepHeadingLevels(page.body)
  markByTags(page.body)
  if (!isDocument) readStructure(page.body)
  mendTables(page.body)
  fitCallouts(page.body)
  limitDepth(page.body)
  mendLinks(page.body)
  if (!isDocument) keepKnownAttributes(page.body)
  return { html: page.body.innerHTML, pictures }
}

/** Each of them says what it means in a way of its own. */
function readPrograms(page: Document) {
  const sheet = applyStyleSheets(page)
  readWordStyles(page.body)
  readWordDrawings(page.body)
  nestWordLists(page.body, sheet)
  nestStrippedLists(page.body)
  readSlackLists(page.body)
  joinNotionLists(page.body)
  readWordForTheWeb(page.body)
  readCocoaHeadings(page)
  readWordPress(page.body)
  readCallouts(page)
  nameSources(page.body)
  readFormulas(page.body)
  breakAtLineEnds(page.body)
  boxStyledBlocks(page.body)
}

function readStructure(body: HTMLElement) {
  joinCodeLines(body)
  dropBlank(body)
  takeApartBoxes(body)
  splitAtBlankLines(body)
  readCodeLines(body)
  mendLists(body)
}
