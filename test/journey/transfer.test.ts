import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { small, wide } from '../part/browser.ts'
import { chip, digitsOf, goTo, openHousehold } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, readyOffline, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * A household moves inside the commune: its collaborator sends it without a network, the other area takes it over or
 * says why not, and at every moment the office counts its children once.
 */
let site: Site
let lan: OpenPhone
let hoa: OpenPhone
let officer: OpenPhone
let children: string
let moving: { number: string; name: string }
let staying: { number: string; name: string }
let target: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator', { viewport: small })
  hoa = await enrolledPhone(site, 'collaborator', { viewport: small })
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  for (const { page } of [lan, hoa, officer]) await readyOffline(page)
})

afterAll(async () => {
  for (const phone of [lan, hoa, officer]) await phone?.close()
  await site?.stop()
})

describe('a household that moves to another area of the ward', () => {
  test('is sent without a network and stays where it is, marked as on its way', async () => {
    children = await countChildren(officer.page)
    await lan.context.setOffline(true)
    const { page } = lan
    await goTo(page, 'Rà soát')
    const rows = page.locator('.walk-row')
    ;[moving, staying] = [await householdIn(rows.nth(0)), await householdIn(rows.nth(1))]
    target = await send(page, moving.number)
    await page.getByText(`Đang chuyển sang ${target}, chờ nhận`).waitFor()
    expect(await faultsOf(page, 'transfer-household')).toEqual([])
    await goTo(page, 'Rà soát')
    await rows.nth(0).getByText('Đang chuyển').waitFor()
  })

  test('once sent, the other area is asked first of all; the office sees it waiting and counts it once', async () => {
    await sync(lan)
    await sync(hoa)
    await openTodo(hoa.page)
    await hoa.page.getByRole('heading', { name: 'Chuyển đến, chờ nhận (1)' }).waitFor()
    expect(await faultsOf(hoa.page, 'transfer-todo')).toEqual([])
    await sync(officer)
    expect(await countChildren(officer.page)).toBe(children)
    await openQuality(officer.page, 'Hộ, cháu đang chuyển')
    await officer.page.getByText('gửi hôm nay').waitFor()
    expect(await faultsOf(officer.page, 'transfer-pending')).toEqual([])
  })

  test('is taken over without a network, under a number that nobody has', async () => {
    const { page } = hoa
    await hoa.context.setOffline(true)
    await page.getByRole('link', { name: /^Xem và nhận/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Nhận hộ chuyển đến' }).waitFor()
    await chip(page, 'Ghi vào đâu?', 'Một hộ riêng').click()
    await page.getByLabel('Hộ số mới').fill('999')
    expect(await faultsOf(page, 'arrival')).toEqual([])
    await save(page, 'Trả lời')
    await page.getByRole('heading', { name: 'Chuyển đến, chờ nhận' }).waitFor({ state: 'detached' })
  })

  test('goes over when both have a network; nobody has it twice, nobody misses it', async () => {
    await sync(hoa)
    await openHousehold(hoa.page, '999')
    await hoa.page.getByRole('heading', { level: 1, name: new RegExp(moving.name) }).waitFor()
    await sync(officer)
    expect(await countChildren(officer.page)).toBe(children)
    await sync(lan)
    await openTodo(lan.page)
    await lan.page.getByText(new RegExp(`${target} đã nhận ngày .*, người nhận: `)).waitFor()
    expect(await faultsOf(lan.page, 'transfer-answered')).toEqual([])
    await lan.page.getByRole('button', { name: /^Đã biết/ }).click()
    await lan.page.getByText(`${target} đã nhận`).waitFor({ state: 'detached' })
    await goTo(lan.page, 'Rà soát')
    expect(await householdIn(lan.page.locator('.walk-row').first())).toEqual(staying)
  })

  test('is declined with a reason, which its sender reads; it stays', async () => {
    await send(lan.page, staying.number)
    await sync(lan)
    await sync(hoa)
    await openTodo(hoa.page)
    await hoa.page.getByRole('link', { name: /^Xem và nhận/ }).click()
    await chip(hoa.page, 'Ghi vào đâu?', 'Không phải hộ của tôi').click()
    await hoa.page.getByLabel('Vì sao không nhận?').fill('nhà này thuộc tổ khác')
    await save(hoa.page, 'Trả lời')
    await sync(hoa)
    await sync(lan)
    await openHousehold(lan.page, staying.number)
    await lan.page.getByText(/không nhận .*: nhà này thuộc tổ khác/).waitFor()
    await sync(officer)
    expect(await countChildren(officer.page)).toBe(children)
  })

  test('nothing broke on the way', () => {
    for (const { faults } of [lan, hoa, officer]) expect(faults).toEqual([])
  })
})

/** “Chuyển đi” of the whole household, “Vẫn trong phường”; answers the area it was sent to. */
async function send(page: Page, number: string): Promise<string> {
  await openHousehold(page, number)
  await page.getByRole('link', { name: 'Ghi biến động' }).click()
  await page.getByRole('link', { name: 'Chuyển đi', exact: true }).click()
  await chip(page, 'Ai đi?', 'Cả hộ').click()
  await chip(page, 'Đi đâu?', /^Vẫn trong/).click()
  const box = page.getByLabel('Chuyển sang địa bàn nào?')
  await box.selectOption({ index: 1 })
  const area = await box.locator('option').nth(1).innerText()
  await save(page)
  return area
}

async function save(page: Page, words = 'Lưu'): Promise<void> {
  await page.getByRole('button', { name: words, exact: true }).click()
  await page.locator('.snack').waitFor()
}

async function householdIn(row: Locator): Promise<{ number: string; name: string }> {
  return {
    number: digitsOf(await row.locator('.index-tab').innerText()),
    name: await row.locator('.title').innerText(),
  }
}

/** Puts the phone on the network and waits until everything has gone up and come down. */
async function sync({ context, page }: OpenPhone): Promise<void> {
  await context.setOffline(false)
  await goTo(page, 'Gửi')
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/pull') && answer.ok())
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await answered
  await page
    .getByText(/như nhau|^Đã gửi \d+ mục/)
    .first()
    .waitFor()
}

async function openTodo(page: Page): Promise<void> {
  await goTo(page, 'Trang chính')
  await page.getByRole('link', { name: /^Việc cần làm/ }).click()
}

async function openQuality(page: Page, list: string): Promise<void> {
  await goTo(page, 'Tổng quan')
  await page.getByRole('link', { name: /^Chất lượng sổ/ }).click()
  await page.getByRole('link', { name: new RegExp(`^${list}`) }).click()
}

/** The number of children on the office's first page. */
async function countChildren(page: Page): Promise<string> {
  await goTo(page, 'Tổng quan')
  return page.locator('main a[href="/danh-sach/children"]').first().innerText()
}
