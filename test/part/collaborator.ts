import type { Locator, Page } from 'playwright-core'
import { nearestWindow } from '#demo/assessment.ts'
import { addDays, dayFromNumber, dayParts, type Day } from '#model/day.ts'

/** Today in Viet Nam by this machine's clock, which the phones of the tests share. */
export function todayHere(): Day {
  return dayFromNumber(Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000))
}

/** A day some weeks before the one for which the training ward is scored, whatever today is. */
export function dayThatCounts(): Day {
  const today = todayHere()
  const { to } = nearestWindow(today)
  return addDays(to < today ? to : today, -20)
}

/** One thumb; counts the taps that something takes. */
export interface Hand {
  taps: number
  tap(target: Locator): Promise<void>
}

export function createHand(): Hand {
  const hand: Hand = {
    taps: 0,
    async tap(target) {
      hand.taps += 1
      await target.click()
    },
  }
  return hand
}

/** A chip of a question, by the words on it. */
export function chip(page: Page, question: string | RegExp, words: string | RegExp): Locator {
  return page.getByRole('group', { name: question }).locator('.chip').filter({ hasText: words })
}

/** A page of the navigation, going back first where a form hides it. */
export async function goTo(page: Page, words: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name: words })
  const back = page.getByRole('link', { name: 'Quay lại' }).or(page.getByRole('button', { name: 'Quay lại' }))
  await link.or(back).first().waitFor()
  while (!(await link.isVisible())) {
    await back.click()
    await link.or(back).first().waitFor()
  }
  await link.click()
}

/**
 * A birth of a girl at the household with this number, from the start page on; born today, or on the given day. The
 * mother is the first one known in the household.
 */
export async function writeBirth(page: Page, hand: Hand, number: string, day?: Day): Promise<void> {
  await hand.tap(page.locator('main').getByRole('link', { name: /^Ghi biến động/ }))
  await hand.tap(page.getByRole('link', { name: 'Sinh', exact: true }))
  await pickHousehold(page, hand, number)
  await hand.tap(chip(page, 'Giới tính', 'Nữ'))
  if (day) await fillDay(page, 'Ngày sinh', day)
  else await hand.tap(chip(page, /^Ngày sinh/, 'Hôm nay'))
  await hand.tap(page.getByRole('group', { name: 'Mẹ' }).locator('.chip').first())
  await save(page, hand)
}

/** A gift to one child on a day. */
export async function writeSupport(
  page: Page,
  hand: Hand,
  { number, child, day }: { number: string; child: string; day: Day },
): Promise<void> {
  await hand.tap(page.locator('main').getByRole('link', { name: /^Ghi biến động/ }))
  await hand.tap(page.getByRole('link', { name: 'Hỗ trợ', exact: true }))
  await pickHousehold(page, hand, number)
  await hand.tap(chip(page, 'Những cháu nào?', child))
  await hand.tap(chip(page, 'Loại hỗ trợ', 'Quà'))
  await hand.tap(chip(page, 'Bao lâu một lần?', 'Một lần'))
  await fillDay(page, 'Ngày nhận', day)
  await save(page, hand)
}

/** “Không thay đổi” at the first household of the round that was not seen yet; answers its number. */
export async function markUnchanged(page: Page): Promise<string> {
  await goTo(page, 'Rà soát')
  await chip(page, 'Lần này biết tin bằng cách nào?', 'Đến nhà').click()
  await page.locator('.chip').filter({ hasText: 'Chưa thăm' }).click()
  await page.locator('.chip.on').filter({ hasText: 'Chưa thăm' }).waitFor()
  const row = page.locator('.walk-row').first()
  const number = digitsOf(await row.locator('.index-tab').innerText())
  await row.getByRole('button', { name: /^Không thay đổi/ }).click()
  // its own words: what an earlier save said may still stand there
  await page.locator('.snack').filter({ hasText: ': đã lưu trên máy' }).waitFor()
  return number
}

/** The sheet of the household with this number. */
export async function openHousehold(page: Page, number: string): Promise<void> {
  await goTo(page, 'Tìm')
  await page.getByRole('searchbox').fill(number)
  await page
    .locator('main a[href^="/ho/"]')
    .filter({ has: numberTab(page, number) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Hộ ${number} `) }).waitFor()
}

/** `2` of the tab `hộ 2`. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function numberTab(page: Page, number: string): Locator {
  return page.locator('.index-tab').filter({ hasText: new RegExp(`\\D${number}\\s*$`) })
}

/** The three boxes of a date. */
export async function fillDay(page: Page, question: string, day: Day): Promise<void> {
  const group = page.getByRole('group', { name: question })
  const parts = dayParts(day)
  await group.getByLabel('Ngày', { exact: true }).fill(String(parts.day))
  await group.getByLabel('Tháng', { exact: true }).fill(String(parts.month))
  await group.getByLabel('Năm', { exact: true }).fill(String(parts.year))
}

async function pickHousehold(page: Page, hand: Hand, number: string): Promise<void> {
  await page.getByLabel('Hộ số hoặc tên').fill(number)
  const hit = page.locator('a[href^="/bien-dong/"]').filter({ has: numberTab(page, number) })
  await hand.tap(hit.first())
}

async function save(page: Page, hand: Hand): Promise<void> {
  await hand.tap(page.getByRole('button', { name: 'Lưu', exact: true }))
  await page.locator('.snack').waitFor()
}
