import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { throttle } from '../part/browser.ts'
import { chip, digitsOf, fillDay, goTo, todayHere, writeBirth } from '../part/collaborator.ts'
import { measure, secondsOf, startFigures, tableOf, type Errand } from '../part/meter.ts'
import { enrolledPhone, pin, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * How long a collaborator's day takes, tap by tap, on a phone six times slower than this machine: taps and keys are
 * counted exactly; the seconds are a person's pace plus what the page itself worked.
 */
let site: Site
let lan: OpenPhone
let session: CDPSession
let number: string
const errands: Errand[] = []

beforeAll(async () => {
  site = await startSite({ children: 600 })
  lan = await enrolledPhone(site, 'collaborator')
  await lan.context.setOffline(true)
  session = await startFigures(lan.page)
  await goTo(lan.page, 'Rà soát')
  number = digitsOf(await lan.page.locator('.walk-row .index-tab').first().innerText())
  await throttle(lan.page, 6)
})
afterAll(async () => {
  console.log(tableOf(errands))
  await lan?.close()
  await site?.stop()
})

describe('the speed of a day', () => {
  test('a birth heard of: eight taps, the house number and the PIN, on a locked phone', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    await page.getByRole('button', { name: 'Khóa' }).click()
    const errand = await done('birth heard of, from the locked phone', async (meter) => {
      await unlock(page)
      meter.taps += 1 // “Mở” below the PIN
      meter.typed(pin)
      meter.typed(number)
      await writeBirth(page, meter, number)
    })
    expect(errand.taps).toBe(8)
    expect(errand.keys).toBe(pin.length + number.length)
  })

  test('a newborn with its name is written within a minute', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    const errand = await done('newborn with name, date and mother', async (meter) => {
      await meter.tap(page.locator('main').getByRole('link', { name: /^Ghi biến động/ }))
      await meter.tap(page.getByRole('link', { name: 'Sinh', exact: true }))
      await meter.type(page.getByLabel('Hộ số hoặc tên'), number)
      await meter.tap(page.locator('a[href^="/bien-dong/"]').filter({ hasText: number }).first())
      await meter.tap(chip(page, 'Giới tính', 'Nam'))
      await fillDay(page, 'Ngày sinh', todayHere())
      meter.typed(todayHere().replaceAll('-', ''))
      await meter.tap(page.getByRole('group', { name: 'Mẹ' }).locator('.chip').first())
      await meter.type(page.getByLabel(/^Họ và tên cháu/), 'Nguyễn Minh Khôi')
      await meter.tap(page.getByRole('button', { name: 'Lưu', exact: true }))
      await page.waitForURL(/\/ho\//)
    })
    expect(errand.taps).toBe(6)
    expect(secondsOf(errand)).toBeLessThan(60)
  })

  test('twenty unchanged households take three taps and one for each', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    const errand = await done('20 unchanged households', async (meter) => {
      await meter.tap(page.locator('main').getByRole('link', { name: /^Đi rà soát/ }))
      await meter.tap(page.locator('section').getByRole('button', { name: /đi rà soát/i }))
      await meter.tap(chip(page, 'Lần này biết tin bằng cách nào?', 'Đến nhà'))
      const seen = page.getByRole('status').filter({ hasText: 'đã thăm' })
      const before = digitsOf((await seen.innerText()).split('đã thăm')[1]?.split('/')[0] ?? '')
      for (let count = 1; count <= 20; count += 1) {
        await meter.tap(page.getByRole('button', { name: /^Không thay đổi/ }).first())
        await seen.getByText(`đã thăm ${String(Number(before) + count)} `).waitFor()
      }
    })
    expect(errand.taps).toBe(23)
  })

  test('a repeat visit with one change takes six taps and a quarter of a minute at most', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    await page.locator('.chip').filter({ hasText: 'Chưa thăm' }).click()
    const errand = await done('repeat visit with one change', async (meter) => {
      await meter.tap(page.locator('.walk-row .row-link').first())
      await meter.tap(page.getByRole('link', { name: 'Ghi biến động' }))
      await meter.tap(page.getByRole('link', { name: 'Hỗ trợ', exact: true }))
      const child = page.getByRole('group', { name: 'Những cháu nào?' }).locator('.chip')
      await child.first().waitFor()
      await meter.tap(chip(page, 'Loại hỗ trợ', 'Quà'))
      if ((await child.count()) > 1) await meter.tap(child.first())
      await meter.tap(page.getByRole('button', { name: 'Lưu', exact: true }))
      await page.waitForURL(/\/ho\//)
    })
    expect(errand.taps).toBeLessThanOrEqual(6)
    expect(secondsOf(errand)).toBeLessThan(15)
    // the look at the household is written with it
    await page
      .getByRole('region', { name: 'Lượt thăm đợt này' })
      .getByText(/^Có thay đổi \d+\/\d+/)
      .waitFor()
  })

  test('the month is handed in with no more than three taps', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    const errand = await done('monthly hand-in', async (meter) => {
      await meter.tap(page.locator('main').getByRole('link', { name: /^Nộp tháng/ }))
      await meter.tap(page.getByRole('button', { name: /^Nộp \d+ thay đổi/ }))
      await page.getByText(/Đã nộp ngày/).waitFor()
    })
    expect(errand.taps).toBe(2)
  })

  test('a report in private takes six taps and what there is to say', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    const errand = await done('private report, with the call noted', async (meter) => {
      await meter.tap(page.locator('main').getByRole('link', { name: /^Báo riêng cán bộ/ }))
      await meter.tap(chip(page, 'Việc gì?', 'Trẻ em bị xâm hại'))
      await meter.tap(chip(page, 'Có gấp không?', 'Chưa gấp'))
      await meter.tap(chip(page, 'Biết tin bằng cách nào?', 'Gặp trực tiếp'))
      await meter.type(page.getByLabel('Cháu hiện thế nào?'), 'Khóc cả đêm')
      await meter.tap(page.getByRole('button', { name: /^Đã gọi/ }).last())
      await meter.tap(page.getByRole('button', { name: 'Lưu và niêm kín' }))
      await page.getByRole('button', { name: 'Lưu và niêm kín' }).waitFor({ state: 'detached' })
    })
    expect(errand.taps).toBe(6)
    expect(lan.faults).toEqual([])
  })
})

/** An errand for the table. */
async function done(what: string, errand: Parameters<typeof measure>[2]): Promise<Errand> {
  const figures = await measure(session, what, errand)
  errands.push(figures)
  return figures
}
