import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayParts } from '#model/day.ts'
import { small, throttle, wide } from '../part/browser.ts'
import { goTo, todayHere } from '../part/collaborator.ts'
import { draftKept } from '../part/draft.ts'
import { faultsOf } from '../part/inspect.ts'
import { printed } from '../part/pdf.ts'
import { enrolledPhone, reopenPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** J14: a collaborator without a phone; her sheet is printed at the office and typed back with the keyboard alone. */
let site: Site
let office: OpenPhone
let lan: OpenPhone
let households: number
const found: string[] = []
const { day, month, year } = dayParts(todayHere())
const paperOf = `Ghi hộ: Đặng Thị Lan, phiếu giấy ngày ${day}/${month}/${year}`

beforeAll(async () => {
  site = await startSite({ children: 120 })
  office = await enrolledPhone(site, 'officer', { viewport: wide })
  lan = await enrolledPhone(site, 'collaborator')
})

afterAll(async () => {
  await office?.close()
  await lan?.close()
  await site?.stop()
})

describe('the sheet of a địa bàn', () => {
  test('is reached from “Việc của cán bộ” and printed on A4 sheets that are counted', async () => {
    const { page } = office
    await page
      .locator('main')
      .getByRole('link', { name: /^Phiếu rà soát giấy/ })
      .click()
    await page
      .getByRole('link', { name: /^In phiếu rà soát/ })
      .first()
      .waitFor()
    found.push(...(await faultsOf(page, 'papers')))
    await page
      .getByRole('link', { name: /^In phiếu rà soát/ })
      .first()
      .click()
    await page.locator('.survey-table').waitFor()
    households = (await page.locator('.survey-table tbody').count()) - 1
    expect(households).toBeGreaterThan(10)
    found.push(...(await faultsOf(page, 'paper-print')))
    const paper = await printed(page, 'paper-print')
    expect(paper.sizes).toEqual(['297×210'])
    expect(paper.pages).toBeGreaterThanOrEqual(Math.ceil(households / 8))
    expect(paper.pages).toBeLessThanOrEqual(Math.ceil(households / 3) + 1)
    await page.getByRole('link', { name: 'Quay lại' }).click()
  })
})

describe('typing it back', () => {
  test('takes one letter and Enter for a household without change, at six times slower', async () => {
    const { page } = office
    await page
      .getByRole('link', { name: /^Ghi lại phiếu/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Xong đầu phiếu' }).waitFor()
    await page.getByRole('button', { name: 'Xong đầu phiếu' }).click()
    await page.getByText(paperOf).waitFor()
    const session = await throttle(page, 6)
    const began = performance.now()
    await page.locator('.paper-code input').first().focus()
    for (let row = 0; row < 10; row += 1) await typed(page, 'k')
    await done(page, 10)
    const seconds = (performance.now() - began) / 1000
    await session.detach()
    console.log(`10 households typed back in ${seconds.toFixed(1)} s at 6 times slower`)
    expect(seconds).toBeLessThan(30)
  })

  test('a birth is written from box to box without the mouse, and Enter saves it', async () => {
    const { page } = office
    await typed(page, 's')
    await page.getByLabel('Giới tính').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await typed(page, '31/2')
    for (let box = 0; box < 2; box += 1) await page.keyboard.press('Enter')
    await page.locator('.paper-fields').getByText('Xem lại ô').waitFor()
    found.push(...(await faultsOf(page, 'paper-birth')))
    await page.getByLabel('Ngày sinh').fill(`1/${month}`)
    await page.getByLabel('Ngày sinh').press('Enter')
    for (let box = 0; box < 2; box += 1) await page.keyboard.press('Enter')
    await done(page, 11)
    await page.locator('main').getByText('Gái (chưa đặt tên)').first().waitFor()
    const focused = await page.evaluate(() => document.activeElement?.id ?? '')
    expect(focused).toMatch(/^code-/)
  })

  test('an unknown letter is said, and a wrong one can be taken back', async () => {
    const { page } = office
    await page.keyboard.press('Enter')
    await typed(page, 'z')
    await page.getByRole('alert').getByText('Không có mã này').waitFor()
    await typed(page, 'v')
    await done(page, 12)
    await page.getByRole('button', { name: 'Gỡ' }).last().click()
    await done(page, 11)
  })

  test('what is half typed survives a kill and is offered again', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Đến hộ chưa ghi' }).click()
    await page
      .locator('.paper-row')
      .filter({ hasNot: page.locator('.badge') })
      .first()
      .locator('.paper-code input')
      .focus()
    await typed(page, 'x')
    await page.getByLabel('Ghi trên phiếu').fill('Nhà xin xem lại')
    await draftKept(office)
    const address = new URL(page.url()).pathname
    await office.kill()
    office = await reopenPhone(site, office.profile, { viewport: wide })
    await office.page.evaluate((path) => {
      history.pushState({ depth: 1 }, '', path)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    await office.page.getByRole('button', { name: 'Tiếp tục' }).click()
    const note = office.page.getByLabel('Ghi trên phiếu')
    expect(await note.inputValue()).toBe('Nhà xin xem lại')
    await note.press('Enter')
    await done(office.page, 12)
  })

  test('is marked whose hand it was, on the collaborator’s phone too', async () => {
    await send(office.page)
    await send(lan.page)
    await goTo(lan.page, 'Tìm')
    await lan.page.getByRole('searchbox').fill('Gái')
    await lan.page.locator('main a.row-item').first().click()
    await lan.page.locator('main .home-link').click()
    await lan.page.getByText(paperOf).first().waitFor()
    expect(await lan.page.getByText(paperOf).count()).toBe(2)
  })

  test('fits a small phone, for a collaborator who types her own sheet', async () => {
    const { page } = lan
    await page.setViewportSize(small)
    await goTo(page, 'Rà soát')
    await page.getByRole('link', { name: 'Phiếu rà soát giấy' }).click()
    await page.getByRole('link', { name: /^Ghi lại phiếu/ }).click()
    await page.getByRole('button', { name: 'Xong đầu phiếu' }).click()
    found.push(...(await faultsOf(page, 'paper-entry-small')))
  })
})

test('no screen of the paper side has a barrier, and nothing broke', () => {
  expect(found).toEqual([])
  expect([...office.faults, ...lan.faults]).toEqual([])
})

async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function done(page: Page, count: number): Promise<void> {
  await page.getByRole('status').getByText(`Đã ghi lại ${count} / ${households} hộ`).waitFor()
}

async function send(page: Page): Promise<void> {
  await goTo(page, 'Gửi')
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await page.getByText('Không còn mục nào chờ gửi.').waitFor()
}
