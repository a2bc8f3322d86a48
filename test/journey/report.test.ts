import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chip, goTo } from '../part/collaborator.ts'
import { enrol, openPhone, type OpenPhone } from '../part/person.ts'
import { codesOf, startSite, type Site } from '../part/site.ts'

/** “Báo riêng cán bộ” where the way to the server is not as it should be. */
let site: Site
let lan: OpenPhone
/** What becomes of an answer or of a question on its way. */
let tamper: { hideKey: boolean; breakBox: boolean }

beforeAll(async () => {
  site = await startSite({ children: 60 })
  tamper = { hideKey: true, breakBox: false }
  lan = await openPhone(site)
  await lan.context.route('**/api/v1/{enrol,pull}', passAnswer)
  await lan.context.route('**/api/v1/push', passQuestion)
  await enrol(lan.page, codesOf(site, 'collaborator')[0] ?? '')
})

afterAll(async () => {
  await lan?.close()
  await site?.stop()
})

/** As a server from before private reports answers: without a key. */
async function passAnswer(route: Route): Promise<void> {
  const response = await route.fetch()
  if (!tamper.hideKey || response.status() !== 200) return route.fulfill({ response })
  const { sealingKey: _hidden, ...answer } = (await response.json()) as Record<string, unknown>
  await route.fulfill({ response, json: answer })
}

/** One letter of every box is another one. */
async function passQuestion(route: Route): Promise<void> {
  const text = route.request().postData() ?? ''
  const broken = text.replace(/"box":"(.{200})(.)/g, (_, before: string, letter: string) => {
    return `"box":"${before}${letter === 'A' ? 'B' : 'A'}`
  })
  await route.continue(tamper.breakBox ? { postData: broken } : {})
}

async function fillReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Báo riêng cán bộ' }).first().click()
  await chip(page, 'Việc gì?', 'Trẻ em bị xâm hại').click()
  await chip(page, 'Có gấp không?', 'Chưa gấp').click()
  await chip(page, 'Biết tin bằng cách nào?', 'Gặp trực tiếp').click()
  await page.getByLabel('Cháu hiện thế nào?').fill('Khóc cả đêm')
}

async function sendNow(page: Page): Promise<void> {
  await goTo(page, 'Gửi')
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
}

describe('a report in private', () => {
  test('leads from the page of circumstances to the calls, without an address that tells of whom', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    for (const link of ['/ho/', '/chau/', '/bien-dong/circumstance/'])
      await page.locator(`main a[href^="${link}"]`).first().click()
    await page.getByText('chỉ báo riêng cán bộ', { exact: false }).waitFor()
    await page.locator('main').getByRole('button', { name: 'Báo riêng cán bộ' }).click()
    await page.getByRole('heading', { name: 'Gọi trước' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/bao-rieng')
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(1)
    await page.getByText(/Báo này kèm theo đúng cháu hoặc hộ/).waitFor()
  })

  test('is not saved on a phone without the key, which says so and keeps what was written', async () => {
    const { page } = lan
    await goTo(page, 'Trang chính')
    await fillReport(page)
    await page
      .getByRole('button', { name: /^Đã gọi/ })
      .last()
      .click()
    await page.getByText(/Đã gọi cho Tổng đài quốc gia bảo vệ trẻ em lúc/).waitFor()
    await page.getByRole('button', { name: 'Lưu và niêm kín' }).click()
    const told = page.getByRole('alert').filter({ hasText: 'Máy này chưa nhận được khóa niêm' })
    await told.waitFor()
    expect(await page.getByLabel('Cháu hiện thế nào?').inputValue()).toBe('Khóc cả đêm')
  })

  test('is saved from the draft once the key has come', async () => {
    const { page } = lan
    tamper.hideKey = false
    await sendNow(page)
    await page.getByText(/như nhau/).waitFor()
    await goTo(page, 'Trang chính')
    await page.getByRole('region', { name: 'Đang ghi dở' }).getByRole('link', { name: 'Tiếp tục' }).click()
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    expect(await page.getByLabel('Cháu hiện thế nào?').inputValue()).toBe('Khóc cả đêm')
    await page.getByText(/Đã gọi cho Tổng đài quốc gia bảo vệ trẻ em lúc/).waitFor()
    await page.getByRole('button', { name: 'Lưu và niêm kín' }).click()
    await page.getByText('Đã lưu trên máy, sẽ gửi trước mọi thứ.').waitFor()
    await page
      .locator('section')
      .filter({ hasText: 'Báo riêng (1)' })
      .getByText(/Đã gửi về phường lúc/)
      .waitFor()
    expect(await page.locator('.strip').getByText('việc gấp chưa báo').count()).toBe(0)
  })

  test('that was changed on its way is refused, says why, and asks for a call until it is dealt with', async () => {
    const { page } = lan
    tamper.breakBox = true
    await goTo(page, 'Trang chính')
    await fillReport(page)
    await page.getByRole('button', { name: 'Lưu và niêm kín' }).click()
    await page.getByText('Đã lưu trên máy, sẽ gửi trước mọi thứ.').waitFor()
    await page.getByText('Máy chủ không mở được báo riêng này; hãy gọi điện báo lại').waitFor()
    await page.locator('.strip').getByText('1 việc gấp chưa báo').waitFor()
    await page.getByRole('button', { name: 'Đã xử lý xong' }).click()
    await page.locator('.strip').getByText('1 việc gấp chưa báo').waitFor({ state: 'detached' })
    expect(lan.faults).toEqual([])
  })
})
