import { afterAll, beforeAll, expect, test } from 'vitest'
import { small } from '../part/browser.ts'
import { choose, givePin, hideAndShow, openCases, saveForm } from '../part/case.ts'
import { goTo } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'
import { caseDeeds } from '#ui/case/page.ts'

/** The pages of a confidential case, each looked at for barriers, and what hides them. */
let site: Site
let officer: OpenPhone
let address: string

beforeAll(async () => {
  site = await startSite({ children: 60 })
  officer = await enrolledPhone(site, 'officer', { viewport: small })
})

afterAll(async () => {
  await officer?.close()
  await site?.stop()
})

test('no page of a case has a barrier, behind the PIN or before it', async () => {
  const { page } = officer
  await page.getByRole('link', { name: /^Hồ sơ bảo vệ trẻ em/ }).click()
  await page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
  const found = await faultsOf(page, 'case-pin')
  await givePin(page)
  await page.getByRole('link', { name: 'Mở hồ sơ mới' }).click()
  found.push(...(await faultsOf(page, 'case-new')))
  await choose(page, 'Trường hợp', 'Bị xâm hại')
  await saveForm(page, 'Mở hồ sơ')
  await page.getByText('Chờ đánh giá ban đầu').waitFor()
  address = new URL(page.url()).pathname
  const forms = ['02', '03', '04', '05', '06'].map((form) => `${address}/mau/${form}`)
  const deeds = caseDeeds.map((deed) => `${address}/ghi/${deed}`)
  const paths = ['/ho-so', address, `${address}/sua`, ...forms, ...deeds, `${address}/in/ho-so`, '/ngay-nghi']
  for (const path of paths) {
    await show(path)
    found.push(...(await faultsOf(page, `case${path.replace(address, '').replaceAll('/', '-')}`)))
  }
  // the errors of a form are looked at too
  await show(`${address}/mau/04`)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('alert').waitFor()
  found.push(...(await faultsOf(page, 'case-form-04-wrong')))
  expect(found).toEqual([])
  expect(officer.faults).toEqual([])
})

test('a day off that is written down moves the end of a term, and is taken back', async () => {
  const { page } = officer
  await show(address)
  const term = page.getByText(/Còn 5 ngày làm việc, đến/)
  const before = await term.innerText()
  const [, day = '', month = '', year = ''] = /(\d+)\/(\d+)\/(\d+)/u.exec(before) ?? []
  await show('/ngay-nghi')
  await page.getByLabel('Ngày', { exact: true }).fill(`${day}/${month}/${year}`)
  await page.getByLabel('Tên ngày').fill('Nghỉ bù')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Nghỉ bù · Nghỉ').waitFor()
  await show(address)
  expect(await term.innerText()).not.toBe(before)
  await show('/ngay-nghi')
  await page.getByRole('button', { name: /^Bỏ / }).click()
  await page.getByText('Nghỉ bù · Nghỉ').waitFor({ state: 'detached' })
  await show(address)
  expect(await term.innerText()).toBe(before)
})

test('a case of a child not in the book is handed over and struck, and stays readable', async () => {
  const { page } = officer
  await openCases(page)
  await page.getByRole('link', { name: 'Mở hồ sơ mới' }).click()
  await page.getByLabel('Họ và tên trẻ em').fill('Lê Thị Mẫu')
  await choose(page, 'Trường hợp', 'Có nguy cơ')
  await saveForm(page, 'Mở hồ sơ')
  await page.getByRole('link', { name: 'Chuyển xã, phường khác' }).click()
  await page.getByLabel('Chuyển cho').fill('Xã Mẫu, tỉnh Mẫu')
  await page.getByLabel('Số, ngày của văn bản chuyển').fill('15/UBND ngày 24/11/2026')
  await saveForm(page, 'Chuyển hồ sơ')
  await page.getByText('Đã chuyển cho Xã Mẫu, tỉnh Mẫu').waitFor()
  await openCases(page)
  await page.getByRole('button', { name: /^Đã xong \(1\)/ }).click()
  expect(await page.locator('.struck').innerText()).toContain('Lê Thị Mẫu')
})

test('leaving the screen asks for the PIN again, and an unfinished form is still there afterwards', async () => {
  const { page } = officer
  await page.getByRole('link', { name: 'Mở hồ sơ mới' }).click()
  await page.getByLabel('Số hồ sơ').fill('03/2026')
  await hideAndShow(page)
  await page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
  expect(await page.getByText('03/2026').count()).toBe(0)
  await givePin(page)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  expect(await page.getByLabel('Số hồ sơ').inputValue()).toBe('03/2026')
})

test('five minutes after the last touch on a case the PIN is asked again, though the book stays open', async () => {
  const { page } = officer
  await openCases(page)
  await page.clock.install()
  // whoever works on a case is not interrupted
  await page.clock.fastForward(4 * 60_000)
  await page.keyboard.press('Shift')
  await page.clock.fastForward(4 * 60_000)
  await page.getByRole('button', { name: /^Đã xong/ }).click()
  await page.locator('.struck').waitFor()
  await goTo(page, 'Tổng quan')
  await page.clock.fastForward(4 * 60_000)
  await page.keyboard.press('Shift')
  await page.clock.fastForward(70_000)
  await page.getByRole('link', { name: /^Hồ sơ bảo vệ trẻ em/ }).click()
  await page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
})

/** Goes to an address as a link inside the product does. */
async function show(path: string): Promise<void> {
  await officer.page.evaluate((to) => {
    history.pushState({ depth: 1 }, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await officer.page.locator('main h1').waitFor()
}
