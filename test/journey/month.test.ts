import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { chip, createHand, goTo, openHousehold, digitsOf, writeBirth } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, readyOffline, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * The month of a địa bàn: what contradicts itself is not saved and not lost, what is doubtful is shown, and at the
 * meeting the month is handed in with three taps and received by the office.
 */
let site: Site
let lan: OpenPhone
let officer: OpenPhone
let number: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  await readyOffline(lan.page)
})

afterAll(async () => {
  await lan?.close()
  await officer?.close()
  await site?.stop()
})

describe('what the checks say at the door', () => {
  test('a contradiction is not saved, tells why, and what was typed is kept', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    const row = page
      .locator('.walk-row')
      .filter({ hasText: /· (7|8|9|10) tuổi/ })
      .first()
    number = digitsOf(await row.locator('.index-tab').innerText())
    await openHousehold(page, number)
    const child = await page
      .locator('.member')
      .filter({ hasText: /(7|8|9|10) tuổi/ })
      .locator('.title')
      .first()
      .innerText()
    await page.getByRole('link', { name: 'Ghi biến động' }).click()
    await page.getByRole('link', { name: 'Hoàn cảnh', exact: true }).click()
    const children = page.locator('.chip').filter({ hasText: child })
    if ((await children.count()) > 0) await children.first().click()
    await chip(page, 'Thuộc danh sách nào?', 'Hoàn cảnh đặc biệt').click()
    await chip(page, 'Hoàn cảnh', 'bỏ học kiếm sống').click()
    await chip(page, 'Dựa vào đâu?', 'Tự nhìn thấy').click()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('alert').getByText('mục học tập không ghi là bỏ học').waitFor()
    expect(await faultsOf(page, 'month-blocked')).toEqual([])
    await chip(page, 'Hoàn cảnh', 'khuyết tật').click()
    await page.getByRole('status').getByText('chưa ghi dạng khuyết tật').waitFor()
    expect(await faultsOf(page, 'month-warned')).toEqual([])
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.locator('.snack').waitFor()
    const look = page.getByRole('region', { name: 'Cần xem' })
    await look.getByText('chưa ghi dạng khuyết tật').waitFor()
    expect(await faultsOf(page, 'month-household')).toEqual([])
  })
})

describe('the monthly meeting', () => {
  test('without a network the month is handed in with three taps, doubts first', async () => {
    const { page } = lan
    await lan.context.setOffline(true)
    await goTo(page, 'Trang chính')
    await writeBirth(page, createHand(), number)
    await goTo(page, 'Trang chính')
    const hand = createHand()
    await hand.tap(page.locator('main').getByRole('link', { name: /^Nộp tháng/ }))
    await page.getByText(/Cần xem trước khi nộp/).waitFor()
    expect(await faultsOf(page, 'month-hand-in')).toEqual([])
    await hand.tap(page.getByRole('button', { name: /^Nộp \d+ thay đổi/ }))
    await page.getByText(/Đã nộp ngày/).waitFor()
    await page.getByText('Đã lưu trên máy', { exact: true }).first().waitFor()
    expect(hand.taps).toBeLessThanOrEqual(3)
    await page.getByRole('link', { name: 'In', exact: true }).click()
    await page.getByRole('heading', { name: /Phiếu biến động trẻ em tháng/ }).waitFor()
    expect(await faultsOf(page, 'month-print')).toEqual([])
  })

  test('the office sees who has handed in, and receives it', async () => {
    await lan.context.setOffline(false)
    await goTo(lan.page, 'Gửi')
    await lan.page.getByRole('button', { name: 'Gửi ngay' }).click()
    await lan.page.getByText('Không còn mục nào chờ gửi.').waitFor()
    const { page } = officer
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText(/như nhau/).waitFor()
    await page.getByRole('navigation').getByRole('link').first().click()
    await page.getByRole('link', { name: /^Nộp tháng của các địa bàn/ }).click()
    await page.locator('main a.row-item').filter({ hasText: 'Đã nộp ngày' }).first().waitFor()
    expect(await faultsOf(page, 'month-board')).toEqual([])
    await page.locator('main a.row-item').filter({ hasText: 'Đã nộp ngày' }).first().click()
    await page.getByRole('button', { name: 'Trả lại' }).waitFor()
    expect(await faultsOf(page, 'month-area')).toEqual([])
    await page.getByRole('button', { name: 'Nhận', exact: true }).click()
    await page.getByText(/Đã được nhận ngày/).waitFor()
  })

  test('nothing broke on the way', () => {
    expect(lan.faults).toEqual([])
    expect(officer.faults).toEqual([])
  })
})
