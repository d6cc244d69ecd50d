import { expect, type Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { emptyDocument } from '@/content/document'
import type { PostContent } from '@/domain/posts/content'
import { aBody } from '../../tests/support/newsroom'
import { emailOn } from './logIn'
import { aDraft } from './newsroom'

/** The parts of the screen on which an article is written, as its author knows them. */
export function editorOf(page: Page) {
  const header = page.getByRole('banner')
  const text = page.getByRole('textbox', { name: 'Article text' })
  const review = page.getByRole('dialog', { name: /^((Publish|Update) with \d+ warning|Fix this)/ })
  return {
    title: page.getByRole('textbox', { name: 'Title', exact: true }),
    standfirst: page.getByRole('textbox', { name: 'Standfirst' }),
    slug: page.getByRole('textbox', { name: 'Slug' }),
    text,
    saveLine: header.getByRole('status'),
    publish: header.getByRole('button', { name: /^(Publish|Published|Update)\b/ }),
    review,
    /** Everything that was written is on the server. */
    async saved() {
      await expect(header.getByRole('status')).toHaveText('Saved')
    },
    /** Shows the article to readers, whatever the checks have to say of it. */
    async goLive() {
      await this.publish.click()
      await review.getByRole('button', { name: /anyway$/ }).click()
      await expect(page.getByText('Readers see it from now on.')).toBeVisible()
    },
    async choose(item: string) {
      await header.getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: item }).click()
    },
  }
}

/** Begins an article, as the button of the list does, and opens it. */
export async function startArticle(page: Page) {
  return openDraft(page, {})
}

/** Opens an article that has this title and one paragraph, with the cursor at its end. */
export async function writeArticle(page: Page, title: string, text: string) {
  const body = text ? aBody(text) : emptyDocument
  const editor = await openDraft(page, { title, body })
  // For 200 ms after a focus without a click, ProseMirror takes back a key that leads to the start.
  await editor.text.click()
  await editor.text.evaluate((text) => {
    const { commands, state } = (text as TiptapElement).editor
    commands.setTextSelection(state.doc.content.size)
  })
  return { editor, address: page.url() }
}

/** Through the domain: typing each article into a browser would take most of the tests' time. */
async function openDraft(page: Page, content: Partial<PostContent>) {
  const editor = editorOf(page)
  await page.goto(`/admin/posts/${await aDraft(emailOn(page), content)}`)
  await expect(editor.title).toBeVisible()
  return editor
}

/** Types two headings with a paragraph between them. By default the second skips a level. */
export async function writeHeadings(page: Page, secondMark = '####') {
  const editor = await startArticle(page)
  await editor.title.fill('How Deep Does It Go?')
  await editor.text.click()
  await page.keyboard.type('## The first part')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Some words.')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`${secondMark} Deep`)
  await editor.saved()
  return editor
}

/** Writes an article by hand: the button, the keys, and the wait until it is saved. */
export async function typeArticle(page: Page, title: string, text: string) {
  const editor = await pressNewArticle(page)
  await editor.title.fill(title)
  await editor.text.click()
  await page.keyboard.type(text)
  await editor.saved()
  return { editor, address: page.url() }
}

export async function pressNewArticle(page: Page) {
  await page.goto('/admin/posts')
  await page.getByRole('button', { name: 'New article' }).first().click()
  const editor = editorOf(page)
  await expect(editor.title).toBeVisible()
  return editor
}

/** Puts text on the clipboard's way into the field that has the focus. */
export async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Clicks into the block of that place, and waits until the editor has noticed. */
export async function placeCursorIn(page: Page, index: number) {
  const { text } = editorOf(page)
  await expect(async () => {
    await text.locator('> *').nth(index).click()
    const place = await text.evaluate((element) =>
      (element as TiptapElement).editor.state.selection.$from.index(0),
    )
    expect(place).toBe(index)
  }).toPass({ intervals: [50] })
}

/** What Tiptap hangs on the element that it edits. */
export type TiptapElement = HTMLElement & { editor: Editor }
