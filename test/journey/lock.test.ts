import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goTo } from '../part/collaborator.ts'
import { enrolledPhone, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** The book locks by itself, by the page's clock, which the test moves. */
let site: Site
let lan: OpenPhone

beforeAll(async () => {
  site = await startSite()
  lan = await enrolledPhone(site, 'collaborator')
  await readyOffline(lan.page)
  await lan.page.clock.install()
  await lan.page.goto(site.url)
  await unlock(lan.page)
})

afterAll(async () => {
  await lan?.close()
  await site?.stop()
})

describe('a phone that nobody holds', () => {
  test('locks five minutes after the last touch', async () => {
    await lan.page.clock.runFor('04:50')
    expect(await isOpen()).toBe(true)
    await lan.page.clock.runFor('00:15')
    await unlock(lan.page)
  })

  test('locks two minutes after it was put away', async () => {
    await setHidden(lan.page, true)
    await lan.page.clock.runFor('02:05')
    await lan.page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await setHidden(lan.page, false)
    await unlock(lan.page)
  })

  test('locks at once on waking when its timers slept', async () => {
    await setHidden(lan.page, true)
    // the clock jumps without the timers being run, as in a sleeping phone
    await lan.page.clock.pauseAt(await lan.page.evaluate(() => Date.now() + 3_600_000))
    await setHidden(lan.page, false)
    await lan.page.clock.resume()
    await lan.page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await unlock(lan.page)
  })

  test('stays open for fifteen minutes while “Đang đi rà soát” is on', async () => {
    await goTo(lan.page, 'Rà soát')
    await lan.page.getByRole('button', { name: 'Bật “Đang đi rà soát”' }).click()
    await setHidden(lan.page, true)
    await lan.page.clock.runFor('14:00')
    expect(await isOpen()).toBe(true)
    await lan.page.clock.runFor('01:30')
    await lan.page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    expect(lan.faults).toEqual([])
  })
})

async function isOpen(): Promise<boolean> {
  return (await lan.page.locator('header.head').count()) === 1
}

/** Puts the page away or takes it out again, as the phone's home button does. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
      document.dispatchEvent(new Event('visibilitychange'))
    },
    hidden ? 'hidden' : 'visible',
  )
}
