import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { editorOf, startArticle, type TiptapElement } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test('every block is written with the keyboard alone, and read', async ({ page, baseURL }) => {
  await logIn(page, people.author)
  const editor = await startArticle(page)
  await editor.title.fill('Is Every Block There?')
  await editor.text.focus()
  const write = writingIn(page)

  await write('/short', 'Enter', 'Yes, every one.', 'ArrowDown')
  await write('The text begins.', 'Enter')
  await write('/pull', 'Enter', 'Words worth seeing twice.', 'Enter')
  await write('/quotation', 'Enter', 'It was said.', 'Alt+Enter')
  await expect(page.getByRole('textbox', { name: 'Source' })).toBeFocused()
  await write('Ada Lund', 'Tab', 'paper.example/interview', 'Enter')
  await expect(editor.text.locator('figcaption')).toHaveText('Ada Lund')
  await write('Enter', 'Enter')
  await write('/callout', 'Enter', 'Mind the step.', 'Alt+Enter')
  await chooseOption(page, 'Note', 'Warning')
  await expect(editor.text.getByRole('note')).toContainText('Warning')
  await write('Enter', 'Enter')
  await write('/questions', 'Enter', 'Who wrote it?', 'Enter', 'An author.', 'Enter', 'Enter')
  await write('Why?', 'Enter', 'To see.', 'Enter', 'Enter', 'Enter')
  await write(
    '/table',
    'Enter',
    'Year',
    'Tab',
    'Show',
    'Tab',
    'Seasons',
    'Tab',
    '2020',
    'Alt+Enter',
  )
  await chooseOption(page, 'Row above', 'Column to the right')
  await write('Tab', 'Someone', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Answer')
  await expect(editor.text.getByRole('columnheader')).toHaveText([
    'Year',
    'Answer',
    'Show',
    'Seasons',
  ])
  await leaveTable(page)
  await write('/code', 'Enter', 'if (a < b) {', 'Enter', '}', 'Enter', 'Enter', 'Enter')
  await write('Before the line.', 'Enter', '---', 'The end.')
  await expect(editor.text.locator('hr')).toBeVisible()
  await editor.saved()
  await expectAccessible(page)

  await editor.goLive()
  await page.goto(`${baseURL}/is-every-block-there`)
  await expectToRead(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 600 })
  const table = page.getByRole('group', { name: 'Table' })
  expect(await widthBeyond(table)).toBeGreaterThan(0)
  expect(await widthBeyond(page.locator('html'))).toBe(0)
})

/** Types words, and presses the keys that are named like keys. */
function writingIn(page: Page) {
  const keys = /^(Enter|(Shift\+)?Tab|ArrowDown|Alt\+Enter)$/
  return async (...parts: string[]) => {
    for (const part of parts) {
      if (keys.test(part)) await page.keyboard.press(part)
      else await page.keyboard.type(part)
      if (part.startsWith('/'))
        await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
    }
  }
}

/** Goes down from the first item of the menu to another. */
async function chooseOption(page: Page, first: string, name: string) {
  await expect(page.getByRole('menuitem', { name: first })).toBeFocused()
  const wanted = page.getByRole('menuitem', { name })
  await expect(async () => {
    if (!(await isFocused(wanted))) await page.keyboard.press('ArrowDown')
    expect(await isFocused(wanted)).toBe(true)
  }).toPass({ intervals: [50] })
  await page.keyboard.press('Enter')
  await expect(wanted).toBeHidden()
}

/** How much of it has to be scrolled to. */
async function widthBeyond(locator: Locator) {
  return locator.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
}

async function isFocused(locator: Locator) {
  return locator.evaluate((element) => element === document.activeElement)
}

/** The arrow keys lead from row to row, and to the text below. */
async function leaveTable(page: Page) {
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    expect(await depthOfCursor(page)).toBe(1)
  }).toPass({ intervals: [50] })
}

async function depthOfCursor(page: Page) {
  const { text } = editorOf(page)
  return text.evaluate((element) => (element as TiptapElement).editor.state.selection.$from.depth)
}

async function expectToRead(page: Page) {
  const main = page.getByRole('main')
  await expect(main.locator('h1 ~ .prose').first()).toHaveText('Yes, every one.')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', 'Yes, every one.')
  await expect(main.locator('.pull-quote')).toHaveText('Words worth seeing twice.')
  const source = main.getByRole('figure').filter({ hasText: 'It was said.' }).getByRole('link')
  await expect(source).toHaveAttribute('href', 'https://paper.example/interview')
  await expect(main.getByRole('note')).toHaveText(/Warning\s*Mind the step\./)
  await expect(main.getByRole('heading', { name: /^(Who wrote it|Why)\?$/ })).toHaveCount(2)
  await expect(main.getByRole('cell', { name: '2020' })).toBeVisible()
  await expect(main.getByRole('columnheader')).toHaveText(['Year', 'Answer', 'Show', 'Seasons'])
  await expect(main.locator('pre code')).toHaveText('if (a < b) {\n}')
  await expect(main.locator('.prose hr')).toBeVisible()
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')['@graph'].at(-1)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [
      { name: 'Who wrote it?', acceptedAnswer: { text: 'An author.' } },
      { name: 'Why?', acceptedAnswer: { text: 'To see.' } },
    ],
  })
}
