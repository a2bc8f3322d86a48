import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHand, digitsOf, goTo, markUnchanged, writeBirth } from '../part/collaborator.ts'
import { draftKept } from '../part/draft.ts'
import { enrolledPhone, reopenPhone, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** J1 and J2: a collaborator enrols and writes what she met, without a network. */
let site: Site
let lan: OpenPhone
let number: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator')
  await lan.context.setOffline(true)
  await goTo(lan.page, 'Rà soát')
  number = digitsOf(await lan.page.locator('.walk-row .index-tab').first().innerText())
  await goTo(lan.page, 'Trang chính')
})

afterAll(async () => {
  await lan?.close()
  await site?.stop()
})

describe('a day of a collaborator', () => {
  test('a birth heard of at the market takes eight taps and the house number', async () => {
    const hand = createHand()
    await writeBirth(lan.page, hand, number)
    expect(hand.taps).toBeLessThanOrEqual(8)
    await lan.page.getByText('Gái (chưa đặt tên)').first().waitFor()
    await lan.page.locator('main').getByText('Đã lưu trên máy').first().waitFor()
  })

  test('an unchanged household takes one tap once the source is set', async () => {
    await markUnchanged(lan.page)
    const seen = lan.page.getByRole('status').filter({ hasText: 'đã thăm' })
    const before = digitsOf((await seen.innerText()).split('đã thăm')[1]?.split('/')[0] ?? '')
    await lan.page
      .getByRole('button', { name: /^Không thay đổi/ })
      .first()
      .click()
    await seen.getByText(`đã thăm ${Number(before) + 1} `).waitFor()
  })

  test('what is being typed survives a kill and is offered again, never put in silently', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    await page
      .locator('main')
      .getByRole('link', { name: /^Ghi biến động/ })
      .click()
    await page.getByRole('link', { name: 'Sinh', exact: true }).click()
    await page.getByRole('link', { name: 'Hộ mới' }).click()
    await page.getByLabel(/^Họ tên chủ hộ/).fill('Nguyễn Thị Dở Dang')
    await page.getByLabel(/^Hộ số/).fill('901')
    await draftKept(lan)
    const address = new URL(page.url()).pathname
    await lan.kill()
    lan = await reopenPhone(site, lan.profile)
    await lan.context.setOffline(true)
    await lan.page.goto(site.url + address)
    await unlock(lan.page)
    await lan.page.getByText(/đang ghi dở lúc/).waitFor()
    expect(await lan.page.getByLabel(/^Họ tên chủ hộ/).inputValue()).toBe('')
    await lan.page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    expect(await lan.page.getByLabel(/^Họ tên chủ hộ/).inputValue()).toBe('Nguyễn Thị Dở Dang')
  })

  test('the lock closes the book, and nothing of it stays on the screen', async () => {
    const { page } = lan
    await page.evaluate(() => scrollTo(0, 400))
    await page.getByRole('button', { name: 'Khóa' }).click()
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain('Nguyễn Thị Dở Dang')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await unlock(page)
    expect(lan.faults).toEqual([])
  })
})
