import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHand, digitsOf, goTo, writeBirth } from '../part/collaborator.ts'
import { startFront, type Front } from '../part/front.ts'
import { enrolledPhone, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** A newer build arrives: it asks, never under an open form, and takes nothing away. */
let site: Site
let front: Front
let lan: OpenPhone

beforeAll(async () => {
  site = await startSite()
  front = await startFront(site.url)
  lan = await enrolledPhone({ ...site, url: front.url }, 'collaborator')
  await readyOffline(lan.page)
})

afterAll(async () => {
  await lan?.close()
  await front?.close()
  await site?.stop()
})

const strip = () => lan.page.getByRole('button', { name: 'Cập nhật' })

describe('a newer build of the product', () => {
  test('says so and waits', async () => {
    front.release()
    await lan.page.reload()
    await unlock(lan.page)
    await strip().waitFor()
  })

  test('does not ask while a form is open', async () => {
    const { page } = lan
    await page
      .locator('main')
      .getByRole('link', { name: /^Ghi biến động/ })
      .click()
    await page.getByRole('link', { name: 'Sinh', exact: true }).click()
    await page.getByRole('link', { name: 'Hộ mới' }).click()
    await page.getByLabel(/^Họ tên chủ hộ/).waitFor()
    expect(await strip().count()).toBe(0)
  })

  test('opens when it is told to, with what was not sent yet', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    const number = digitsOf(await page.locator('.walk-row .index-tab').first().innerText())
    await goTo(page, 'Trang chính')
    await lan.context.setOffline(true)
    await writeBirth(page, createHand(), number)
    await goTo(page, 'Trang chính')
    const reloaded = page.waitForEvent('load')
    await strip().click()
    await reloaded
    await unlock(page)
    await goTo(page, 'Gửi')
    await page
      .getByText(/còn \d+ mục chưa gửi/i)
      .first()
      .waitFor()
    expect(await strip().count()).toBe(0)
    expect(lan.faults).toEqual([])
  })
})
