import type { BrowserContext, Page, Request } from '@playwright/test'
import type { DocumentJson } from '@/content/document'
import { hostileDocuments } from '../../tests/hostile/documents'
import {
  type HostilePaste,
  hostileHost,
  hostileMarkdown,
  hostilePastes,
} from '../../tests/hostile/pastes'
import { editorOf, startArticle, type TiptapElement } from '../support/article'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

/** Where what was pasted is shown, with the part of the page that holds it. */
type Surface = {
  name: string
  open: (page: Page, article: { editor: string; address: string }) => Promise<void>
  part: string
  /** What holds the words of one paragraph. */
  paragraphs?: string
}

const surfaces: Surface[] = [
  {
    name: 'the editor, opened again',
    open: async (page, { editor }) => {
      await page.goto(editor)
      await expect(editorOf(page).text).toBeVisible()
    },
    part: '.ProseMirror',
  },
  {
    name: 'the public page',
    open: async (page, { address }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('contentinfo')).toBeVisible()
    },
    part: '.prose',
  },
  {
    name: 'the preview, outside of its sandbox',
    open: async (page, { editor }) => {
      await page.goto(editor.replace('/admin/posts/', '/preview/post/'))
      await expect(page.getByRole('contentinfo')).toBeVisible()
    },
    part: '.prose',
  },
  {
    name: 'the comparison of two revisions',
    open: async (page, { editor }) => {
      await page.goto(editor)
      await editorOf(page).text.evaluate((element) =>
        (element as TiptapElement).editor.commands.clearContent(true),
      )
      await editorOf(page).saved()
      await page.goto(`${editor}/revisions?against=live`)
      await expect(
        page.getByRole('heading', { name: 'What publishing would change' }),
      ).toBeVisible()
    },
    part: 'section[aria-label="Text"]',
    paragraphs: 'del',
  },
]

const pastesInOneArticle = 120

// The policy would keep scripts back; what is tested is that there are none to keep back.
test.use({ bypassCSP: true })

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

for (const [index, batch] of batchesOf(hostilePastes).entries()) {
  test(`nothing that is pasted runs, or breaks a page: part ${index + 1}`, async ({
    page,
    context,
  }) => {
    const alarms = await listen(context)
    const editor = await startArticle(page)
    await editor.title.fill(`Part ${index + 1} of what runs nowhere`)
    await editor.text.click()
    for (const [n, { name, clipboard }] of batch.entries()) {
      await pasteBetweenMarks(page, n, clipboard)
      expect(alarms, name).toEqual([])
    }
    await publishAndLook(page, alarms, batch.length)
  })
}

test('nothing that is pasted as Markdown runs, or breaks a page', async ({ page, context }) => {
  const alarms = await listen(context)
  const editor = await startArticle(page)
  await editor.title.fill('Markdown that runs nowhere')
  await editor.text.click()
  for (const [n, { clipboard }] of hostileMarkdown.entries()) {
    await pasteBetweenMarks(page, n, clipboard)
    await expect(
      editor.text.getByRole('heading', { name: `Marked ${n}`, exact: true }),
    ).toBeVisible()
    await settle(page)
  }
  await publishAndLook(page, alarms, hostileMarkdown.length)
})

test('documents that no editor makes are refused with a word why, or harmless', async ({
  page,
  context,
}) => {
  const alarms = await listen(context)
  const { send, version } = await catchSave(page)
  const harmless: DocumentJson[] = []
  let base = version
  for (const { name, document } of hostileDocuments) {
    const answer = await send(document, base)
    if (answer.version === null) {
      expect(answer.message, name).toMatch(/\w{3}/)
    } else {
      base = answer.version
      harmless.push(document as DocumentJson)
    }
  }
  expect(harmless.length).toBeGreaterThan(5)
  const all = harmless.flatMap(({ content = [] }, n) => [
    mark('Before', n),
    ...content,
    mark('After', n),
  ])
  const last = await send({ type: 'doc', content: all }, base)
  expect(last.version, last.message ?? '').not.toBeNull()
  await page.reload()
  await publishAndLook(page, alarms, harmless.length)
})

function batchesOf(pastes: HostilePaste[]) {
  const count = Math.ceil(pastes.length / pastesInOneArticle)
  return Array.from({ length: count }, (_, n) =>
    pastes.slice(n * pastesInOneArticle, (n + 1) * pastesInOneArticle),
  )
}

/** Notes each script that runs, each dialog, and each word sent away. */
async function listen(context: BrowserContext) {
  const alarms: string[] = []
  await context.exposeFunction('report', (alarm: string) => void alarms.push(alarm))
  await context.addInitScript(() => {
    const { report } = window as unknown as { report: (alarm: string) => void }
    Object.assign(window, { hit: (n: number) => report(`script ${n} ran`) })
  })
  const isAway = ({ url }: { url: string }) => new URL(url).hostname === hostileHost
  context.on('request', (request: Request) => {
    if (isAway({ url: request.url() })) alarms.push(`${request.url()} was asked`)
  })
  context.on('dialog', async (dialog) => {
    if (dialog.type() !== 'beforeunload') alarms.push(`a dialog said ${dialog.message()}`)
    await dialog.accept()
  })
  context.on('page', () => alarms.push('a window opened'))
  return alarms
}

/** At the end of the text, between two paragraphs that must stay as they are. */
async function pasteBetweenMarks(page: Page, n: number, clipboard: Record<string, string>) {
  await editorOf(page).text.evaluate(
    (element, { n, clipboard, before, after }) => {
      const { editor } = element as TiptapElement
      const atEnd = () => editor.state.doc.content.size
      editor.commands.insertContentAt(atEnd(), [before, { type: 'paragraph' }])
      editor.commands.setTextSelection(atEnd() - 1)
      const clipboardData = new DataTransfer()
      for (const [type, data] of Object.entries(clipboard)) clipboardData.setData(type, data)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      element.dispatchEvent(event)
      // Else the browser would have pasted it as it sees fit.
      if (!event.defaultPrevented) throw new Error(`The paste ${n} was not taken.`)
      editor.commands.insertContentAt(atEnd(), after)
    },
    { n, clipboard, before: mark('Before', n), after: mark('After', n) },
  )
  await settle(page)
}

/** Pictures are not wanted, and those that cannot be had are let go. */
async function settle(page: Page) {
  await page.evaluate(async () => {
    const press = (name: string) => {
      const buttons = [...document.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === name,
      )
      for (const button of buttons) button.click()
      return buttons.length > 0
    }
    const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    await turn()
    while (press('Not now') || press('Dismiss')) await turn()
  })
}

function mark(word: string, n: number) {
  return { type: 'paragraph', content: [{ type: 'text', text: `${word} ${n}.` }] }
}

async function publishAndLook(page: Page, alarms: string[], count: number) {
  const editor = editorOf(page)
  await editor.saved()
  await editor.goLive()
  const address = `/${await editor.slug.inputValue()}`
  const article = { editor: page.url(), address }
  for (const { name, open, part, paragraphs } of surfaces) {
    await test.step(name, async () => {
      await open(page, article)
      expect(await lookAt(page, part, paragraphs)).toEqual({ marks: marksOf(count), dangers: [] })
      expect(alarms, name).toEqual([])
    })
  }
}

function marksOf(count: number) {
  return Array.from({ length: count }, (_, n) => [`Before ${n}.`, `After ${n}.`]).flat()
}

/** The paragraphs that stood around what was pasted, in their order, and what should not be there. */
async function lookAt(page: Page, part: string, paragraphs = ':scope > p') {
  return page.locator(part).evaluate((element, paragraphs) => {
    const texts = [...element.querySelectorAll(paragraphs)].map(({ textContent }) => textContent)
    const foreign =
      'script, style, iframe, frame, object, embed, applet, form, base, meta, link, template, noscript, math, video, audio, marquee, [srcdoc], [name], [id*="clobber"]'
    const named = [...element.querySelectorAll(foreign)].map(({ outerHTML }) =>
      outerHTML.slice(0, 200),
    )
    const active = [...element.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes]
        .filter(
          ({ name, value }) =>
            /^on/.test(name) || (/^(href|src|action|xlink:href)$/.test(name) && !isWeb(value)),
        )
        .map(({ name, value }) => `${name}=${value}`),
    )
    function isWeb(address: string) {
      return /^(https?|mailto|tel|post|blob):$/.test(new URL(address, location.href).protocol)
    }
    return {
      marks: texts.flatMap(
        (text) => /^(?:removed: )?((?:Before|After) \d+\.)/.exec(text)?.[1] ?? [],
      ),
      dangers: [...named, ...active],
    }
  }, paragraphs)
}

/** Catches a save of the editor's own, to send others like it. */
async function catchSave(page: Page) {
  const editor = await startArticle(page)
  const saving = page.waitForRequest(
    (request) =>
      request.method() === 'POST' && (request.postData() ?? '').includes('"baseVersion"'),
  )
  await editor.title.fill('Documents that no editor makes')
  const request = await saving
  await editor.saved()
  const headers = await request.allHeaders()
  const [input] = JSON.parse(request.postData() ?? '[]')

  async function send(document: unknown, baseVersion: number) {
    const content = { ...input.content, body: document }
    const response = await page.request.post(request.url(), {
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => !name.startsWith(':')),
      ),
      data: JSON.stringify([{ ...input, baseVersion, content }]),
    })
    return answerIn(await response.text())
  }
  return { send, version: input.baseVersion + 1 }
}

/** Server actions answer with lines, of which one is the value. */
function answerIn(lines: string): { version: number | null; message: string | null } {
  const found = lines.split('\n').flatMap((line) => {
    const json = line.slice(line.indexOf(':') + 1)
    return json.startsWith('{"ok"') ? [JSON.parse(json)] : []
  })
  const [answer] = found
  if (!answer) throw new Error(`The save did not answer:\n${lines.slice(0, 500)}`)
  return answer.ok
    ? { version: answer.version, message: null }
    : { version: null, message: answer.message }
}
