import type { Page } from '@playwright/test'
import { logIn, logInByForm } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.describe('an editor', () => {
  test.beforeEach(async ({ page }) => logIn(page, people.editor))

  test('makes a section, which readers find in the navigation, and renames it', async ({
    page,
  }) => {
    await openNew(page, 'Sections', 'New section')
    await field(page, 'Name').fill('Television')
    await expect(field(page, 'Slug')).toHaveValue('television')
    await press(page, 'Create section')
    await expectErrorAt(page, 'Slug', 'Another section has the slug “television”')

    await field(page, 'Name').fill('Theatre')
    await field(page, 'Slug').fill('stage')
    await field(page, 'Description').fill('What is played, and where.')
    await press(page, 'Create section')
    await expectSaved(page, 'Theatre')
    await page.goto('/')
    await page
      .getByRole('navigation', { name: 'Sections', exact: true })
      .getByText('Theatre')
      .click()
    await expect(page).toHaveURL('/section/stage')
    await expect(page.getByText('What is played, and where.')).toBeVisible()

    await openExisting(page, 'Sections', 'Theatre')
    await field(page, 'Name').fill('Stage')
    await press(page, 'Save')
    await expectSaved(page, 'Stage')
    await page.goto('/section/stage')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stage')
  })

  test('makes a tag, and moves it to another address, to which the old one leads', async ({
    page,
  }) => {
    await openNew(page, 'Tags', 'New tag')
    await field(page, 'Name').fill('Netflix')
    await field(page, 'Slug').fill('netflix')
    await press(page, 'Create tag')
    await expectErrorAt(page, 'Slug', 'Another tag has the slug “netflix”')

    await field(page, 'Name').fill('Season finales')
    await field(page, 'Slug').fill('season-finales')
    await press(page, 'Create tag')
    await expectSaved(page, 'Season finales')
    await page.goto('/tag/season-finales')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Season finales')

    await openExisting(page, 'Tags', 'Season finales')
    await field(page, 'Name').fill('Finales')
    await field(page, 'Slug').fill('finales')
    await press(page, 'Save')
    await expectSaved(page, 'Finales')
    await page.goto('/tag/season-finales')
    await expect(page).toHaveURL('/tag/finales')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finales')
  })

  test('makes a guest author, and gives them another name', async ({ page }) => {
    await openNew(page, 'Authors', 'New author')
    await field(page, 'Name').fill('Gwen Guest')
    await field(page, 'Slug').fill('arno-author')
    await field(page, 'Bio').fill('Gwen Guest drew the maps.')
    await press(page, 'Create author')
    await expectErrorAt(page, 'Slug', 'Another author has the slug “arno-author”')
    await expect(field(page, 'Bio')).toHaveValue('Gwen Guest drew the maps.')

    await field(page, 'Slug').fill('gwen-guest')
    await press(page, 'Create author')
    await expectSaved(page, 'Gwen Guest')
    await page.goto('/author/gwen-guest')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gwen Guest')
    await expect(page.getByText('Gwen Guest drew the maps.')).toBeVisible()

    await openExisting(page, 'Authors', 'Gwen Guest')
    await field(page, 'Name').fill('Gwendolen Guest')
    await press(page, 'Save')
    await expectSaved(page, 'Gwendolen Guest')
    await page.goto('/author/gwen-guest')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gwendolen Guest')
  })
})

test('an administrator invites a person, who logs in, and keeps them out later', async ({
  page,
  browser,
  baseURL,
}) => {
  const theirs = await browser.newPage({ baseURL: baseURL ?? '' })
  const email = 'nina@example.com'
  await logIn(page, people.admin)

  await openNew(page, 'People', 'Invite')
  await field(page, 'Name').fill('Nina New')
  await field(page, 'E-mail').fill(people.editor.email)
  await press(page, 'Create account')
  await expectErrorAt(page, 'E-mail', 'Someone has an account with this e-mail already.')
  await field(page, 'E-mail').fill(email)
  await page.getByLabel('Role').selectOption('Contributor')
  await press(page, 'Create account')
  await expect(page.getByRole('heading', { name: 'Nina New can log in now' })).toBeFocused()
  const theirPassword = (await page.locator('code').textContent()) ?? ''

  await logInByForm(theirs, email, theirPassword)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Welcome, Nina New')

  await page.getByRole('link', { name: 'Done' }).click()
  await page.getByRole('link', { name: 'Nina New' }).click()
  await page.getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('Nina New is suspended')).toBeVisible()
  await theirs.getByRole('link', { name: 'Tags' }).click()
  await expect(theirs).toHaveURL(/\/admin\/login/)
  await field(theirs, 'E-mail').fill(email)
  await theirs.getByLabel('Password').fill(theirPassword)
  await theirs.getByRole('button', { name: 'Log in' }).click()
  await expect(theirs.getByText('The e-mail or the password is wrong')).toBeVisible()

  await page.getByRole('button', { name: 'Let in again' }).click()
  await expect(page.getByText('Nina New can log in again')).toBeVisible()
  await logInByForm(theirs, email, theirPassword)
})

async function openNew(page: Page, desk: string, action: string) {
  await page.goto('/admin')
  await toDesk(page, desk)
  await page.getByRole('link', { name: action }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(action)
}

async function openExisting(page: Page, desk: string, name: string) {
  await page.goto('/admin')
  await toDesk(page, desk)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

async function toDesk(page: Page, desk: string) {
  const desks = page.getByRole('navigation', { name: 'Desks' })
  await desks.getByRole('link', { name: desk, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk)
}

/** By its role: the form of a page that was left stays in the document, hidden. */
function field(page: Page, label: string) {
  return page.getByRole('textbox', { name: label, exact: true })
}

async function press(page: Page, label: string) {
  await page.getByRole('button', { name: label, exact: true }).click()
}

/** The error stands at the field, is read out with it, and has the focus. */
async function expectErrorAt(page: Page, label: string, message: string) {
  const wrong = field(page, label)
  await expect(wrong).toBeFocused()
  await expect(wrong).toHaveAttribute('aria-invalid', 'true')
  await expect(wrong).toHaveAccessibleDescription(new RegExp(message))
}

/** The form says so, and leads back to its list. */
async function expectSaved(page: Page, name: string) {
  await expect(page.getByText(`“${name}” is saved`)).toBeVisible()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}
