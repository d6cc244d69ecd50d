import { expect, type Page } from '@playwright/test'
import type { DocumentJson } from '@/content/document'
import { editorOf, type TiptapElement } from './article'

/** Puts what a program put on the clipboard on the way into the field that has the focus. */
export async function pasteFrom(page: Page, clipboard: Record<string, string>) {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, clipboard)
}

export async function documentIn(page: Page): Promise<DocumentJson> {
  return editorOf(page).text.evaluate(
    (element) => (element as TiptapElement).editor.getJSON() as DocumentJson,
  )
}

/** Begins anew, with the cursor in an empty text. */
export async function emptyText(page: Page) {
  const { text } = editorOf(page)
  await text.evaluate((element) => {
    ;(element as TiptapElement).editor.chain().clearContent(true).focus().run()
  })
  // Tiptap moves the focus a frame later.
  await expect(text).toBeFocused()
}
