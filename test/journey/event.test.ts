import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { otherEvents, writesEvent } from '#ui/visit/event/event.ts'
import { chip, fillDay, todayHere } from '../part/collaborator.ts'
import { wide } from '../part/browser.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * What is written a few times a year, on a real phone: every page without a barrier, and the look at the house, an
 * injury, a household that splits and the new school year from end to end.
 */
let site: Site
let phone: OpenPhone
let household: string
beforeAll(async () => {
  site = await startSite({ children: 120 })
  phone = await enrolledPhone(site, 'collaborator')
  await show(phone.page, '/ra-soat')
  const link = phone.page.locator('main a[href^="/ho/"]').filter({ hasNotText: 'mới' }).first()
  household = ((await link.getAttribute('href')) ?? '').split('/')[2] ?? ''
})
afterAll(async () => {
  await phone?.close()
  await site?.stop()
})

test('every rare event has its page, without a barrier', async () => {
  const found: string[] = []
  for (const kind of otherEvents.filter((one) => writesEvent('collaborator', one))) {
    await show(phone.page, `/bien-dong/${kind}/${household}`)
    found.push(...(await faultsOf(phone.page, `event-${kind}`)))
  }
  expect(found).toEqual([])
  expect(phone.faults).toEqual([])
})

test('the look at the house starts empty, says what it counts, and stands on the sheet', async () => {
  const { page } = phone
  await show(page, `/bien-dong/houseCheck/${household}`)
  await chip(page, /Có cửa, cổng/, 'Đạt')
    .first()
    .click()
  await chip(page, /Xung quanh ao/, 'Nhà không có').click()
  await page.getByText('tạm tính là đạt').waitFor()
  await chip(page, 'Kết quả', 'Đạt').first().click()
  expect(await faultsOf(page, 'event-houseCheck-filled')).toEqual([])
  await save(page)
  await page.getByRole('heading', { name: 'Ngôi nhà an toàn' }).waitFor()
  expect(await faultsOf(page, 'event-houseCheck-sheet')).toEqual([])
})

test('an injury stands with the household, and fails the house for the year', async () => {
  const { page } = phone
  await show(page, `/bien-dong/injury/${household}`)
  const who = page.getByRole('group', { name: 'Cháu nào?' }).locator('.chip')
  await who.first().click()
  await choose(page, 'Loại tai nạn', 'Bỏng/cháy')
  await page.locator('main').getByText('Hôm nay', { exact: true }).first().click()
  await choose(page, 'Xảy ra ở đâu', 'Tại nhà')
  await page.getByLabel(/Chữa ở đâu/).fill('Trạm y tế')
  expect(await faultsOf(page, 'event-injury-filled')).toEqual([])
  await save(page)
  await page.getByText('Trong năm có cháu bị tai nạn tại nhà').first().waitFor()
  expect(await faultsOf(page, 'event-injury-sheet')).toEqual([])
})

test('a household splits, and one tap takes it back', async () => {
  const { page } = phone
  await show(page, `/bien-dong/split/${household}`)
  await page.getByRole('group', { name: 'Những cháu nào?' }).locator('.chip').first().click()
  await page.getByLabel('Chủ hộ mới').fill('Nguyễn Văn Thử')
  await page.getByLabel(/^Hộ số/).fill('9321')
  expect(await faultsOf(page, 'event-split-filled')).toEqual([])
  await save(page)
  await page.getByText('ra hộ 9321, Nguyễn Văn Thử').waitFor()
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await page.getByText('ra hộ 9321, Nguyễn Văn Thử').waitFor({ state: 'detached' })
})

test('an area goes up a grade', async () => {
  const { page } = phone
  await show(page, `/bien-dong/school/${household}`)
  await page.getByRole('group', { name: 'Cháu nào?' }).locator('.chip').first().click()
  await choose(page, 'Bậc học', 'Tiểu học')
  await chip(page, 'Lớp', '2').click()
  await page.getByLabel(/Tên lớp/).fill('2A1')
  await fillDay(page, 'Từ ngày', `${String(Number(todayHere().slice(0, 4)) - 1)}-09-05`)
  await save(page)
  await show(page, '/bien-dong')
  await page
    .getByRole('link', { name: /^Tất cả lên lớp/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Tất cả lên lớp, trừ …' }).waitFor()
  await page.getByText('→ lớp 3 (3A1)').waitFor()
  expect(await faultsOf(page, 'grades-up')).toEqual([])
  await save(page)
  expect(phone.faults).toEqual([])
})

test('what only the officer writes is hers alone: poverty by the year’s list, a wrong line struck', async () => {
  await show(phone.page, `/bien-dong/poverty/${household}`)
  await phone.page.getByText('Việc này do cán bộ trẻ em ghi.').waitFor()
  const officer = await enrolledPhone(site, 'officer', { viewport: wide })
  const { page } = officer
  for (const kind of ['circumstanceConfirmed', 'wrongEntry', 'poverty'] as const) {
    await show(page, `/bien-dong/${kind}/${household}`)
    expect(await faultsOf(page, `event-${kind}`)).toEqual([])
  }
  await chip(page, 'Hộ nghèo', 'Hộ cận nghèo').click()
  await page.getByLabel(/Số giấy chứng nhận/).fill('số 12')
  await save(page)
  await page
    .getByText(/^Hộ cận nghèo năm/)
    .first()
    .waitFor()
  expect(officer.faults).toEqual([])
  await officer.close()
})

/** The message of the save before may still stand, so the page itself tells that this one is done. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor({ state: 'detached' })
  await page.getByText('Đã lưu trên máy.').waitFor()
}

/** A choice by its words, whether it is a chip or a line of the phone's own list. */
async function choose(page: Page, question: string, words: string): Promise<void> {
  const list = page.getByLabel(question)
  const chips = chip(page, question, words)
  await list.or(chips).first().waitFor()
  if ((await chips.count()) > 0) await chips.first().click()
  else await list.selectOption({ label: words })
}

/** Goes to an address as a link inside the product does, without loading the page again. */
async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({ depth: 1 }, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('header.head').waitFor()
  await page.locator('main h1').waitFor()
}
