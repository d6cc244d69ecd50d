import { expect, test } from 'vitest'
import { siteTag } from '@/cache/tags'
import { siteFrame } from '@/db/profiles'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { changeSettings, openSettings } from '.'

aDatabase()

const settings = { name: 'The Answer', tagline: 'Questions, answered', countsLinks: true }

test('the name and the tagline are what every page shows', async () => {
  const admin = await anActor('admin')
  expect(await raisedBy(() => changeSettings(admin, settings))).toEqual([siteTag])
  expect(await siteFrame()).toMatchObject(settings)
  expect(await openSettings(admin)).toMatchObject(settings)
})

test('settings that are saved unchanged render nothing again', async () => {
  const admin = await anActor('admin')
  await changeSettings(admin, settings)
  expect(await raisedBy(() => changeSettings(admin, settings))).toEqual([])
})

test('counting that is switched off takes its script off every page', async () => {
  const admin = await anActor('admin')
  await changeSettings(admin, settings)
  expect((await siteFrame()).countsLinks).toBe(true)
  const switchOff = () => changeSettings(admin, { ...settings, countsLinks: false })
  expect(await raisedBy(switchOff)).toEqual([siteTag])
  expect((await siteFrame()).countsLinks).toBe(false)
})
