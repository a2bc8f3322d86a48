import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { arrives, choose, exchange, givePin, hideAndShow, openCases, saveForm } from '../part/case.ts'
import { chip, goTo } from '../part/collaborator.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** What becomes of private reports at the office, and of a group of harm that the officer writes on a child. */
let site: Site
let officer: OpenPhone
let lan: OpenPhone

beforeAll(async () => {
  site = await startSite({ children: 60 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
})

afterAll(async () => {
  for (const phone of [lan, officer]) await phone?.close()
  await site?.stop()
})

describe('private reports', () => {
  test('wait at the office with what is left of their 12 hours', async () => {
    for (const name of ['Cháu Thứ Nhất', 'Cháu Thứ Hai', 'Cháu Thứ Ba']) await report(lan.page, name)
    const { page } = officer
    await arrives(page, () => goTo(page, 'Tổng quan'), /3 tin báo chờ xử lý/)
    await openCases(page)
    await page.getByRole('heading', { name: 'Tin báo chờ xử lý (3)' }).waitFor()
    expect(await page.getByText('Còn 11 giờ').count()).toBe(3)
  })

  test('open a case that begins with what was reported, at the hour at which it was', async () => {
    const { page } = officer
    await page.getByRole('link', { name: /Cháu Thứ Nhất/ }).click()
    await page.getByText('vết bầm ở tay').waitFor()
    await page.getByRole('link', { name: 'Mở hồ sơ' }).click()
    expect(await page.getByLabel('Họ và tên trẻ em').inputValue()).toBe('Cháu Thứ Nhất')
    await page.getByLabel('Số hồ sơ').fill('07/2026')
    await saveForm(page, 'Mở hồ sơ')
    await page.getByText('Chờ đánh giá ban đầu').waitFor()
    await page.getByRole('link', { name: /^In Mẫu số 01/ }).click()
    await page.getByText('vết bầm ở tay').waitFor()
    expect(await page.locator('.case-sheet').count()).toBe(1)
  })

  test('join a case that is there, or are set aside with a reason; then none waits', async () => {
    const { page } = officer
    await openCases(page)
    await page.getByRole('link', { name: /Cháu Thứ Hai/ }).click()
    await page.getByRole('button', { name: 'Gộp vào hồ sơ đã có' }).click()
    await page.getByLabel('Hồ sơ nào?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Gộp vào hồ sơ này' }).click()
    await page.getByText('Chờ đánh giá ban đầu').waitFor()
    await openCases(page)
    await page.getByRole('link', { name: /Cháu Thứ Ba/ }).click()
    await page.getByRole('button', { name: 'Không mở hồ sơ' }).click()
    await page.getByRole('button', { name: 'Xếp lại, không mở hồ sơ' }).click()
    await page.getByText('Ghi lý do').waitFor()
    await page.getByLabel('Vì sao không mở hồ sơ?').fill('Tin trùng, đã xác minh')
    await page.getByRole('button', { name: 'Xếp lại, không mở hồ sơ' }).click()
    await page.getByRole('heading', { name: 'Các hồ sơ' }).waitFor()
    expect(await page.getByText('Tin báo chờ xử lý').count()).toBe(0)
    await page.getByRole('button', { name: 'Đang làm (1)' }).waitFor()
  })
})

describe('a group of harm that the officer writes on a child', () => {
  test('asks for a case, is shown only after the PIN, and leads to one about that child', async () => {
    const { page } = officer
    await goTo(page, 'Tìm')
    await page.getByRole('searchbox').fill('2')
    await page.locator('main a[href^="/chau/"], main a[href^="/ho/"]').first().click()
    if (new URL(page.url()).pathname.startsWith('/ho/'))
      await page.locator('main a[href^="/chau/"]').first().click()
    const veil = page.getByRole('button', { name: 'Bấm để xem' })
    await veil.waitFor()
    const address = new URL(page.url()).pathname
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('link', { name: /^Thêm Hoàn cảnh/ }).click()
    const which = page.locator('.chip').filter({ hasText: name })
    await page.getByRole('group', { name: 'Thuộc danh sách nào?' }).waitFor()
    if ((await which.count()) > 0) await which.first().click()
    await choose(page, 'Thuộc danh sách nào?', 'Hoàn cảnh đặc biệt')
    await page.getByLabel('Hoàn cảnh', { exact: true }).selectOption('11')
    await page.getByText('mở ngay hồ sơ để tính 12 giờ').waitFor()
    await choose(page, 'Dựa vào đâu?', 'Có giấy xác nhận')
    await saveForm(page)
    await show(page, address)
    expect(await page.locator('main').innerText()).not.toMatch(/xâm hại tình dục/iu)
    await hideAndShow(page)
    await veil.click()
    await page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
    await givePin(page)
    await page.getByText('Trẻ em bị xâm hại tình dục').waitFor()
    await page.getByText('Cần mở hồ sơ với Mẫu số 01').waitFor()
    await page.getByRole('link', { name: 'Mở hồ sơ cho cháu này' }).click()
    await page.getByText(name).first().waitFor()
    await choose(page, 'Trường hợp', 'Bị xâm hại')
    await saveForm(page, 'Mở hồ sơ')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await exchange(page)
    expect(officer.faults).toEqual([])
  })
})

/** A private report by the collaborator, sealed and sent. */
async function report(page: Page, name: string): Promise<void> {
  await show(page, '/bao-rieng')
  await chip(page, 'Việc gì?', 'Trẻ em bị xâm hại').click()
  await chip(page, 'Có gấp không?', 'Gấp, cháu đang nguy hiểm').click()
  await chip(page, 'Biết tin bằng cách nào?', 'Người khác báo').click()
  await page.getByLabel('Họ tên cháu').fill(name)
  await page.getByLabel('Cháu hiện thế nào?').fill('vết bầm ở tay')
  await page.getByRole('button', { name: 'Lưu và niêm kín' }).click()
  await page.waitForURL('**/gui')
  await exchange(page)
}

async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ depth: 1 }, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main h1').waitFor()
}
