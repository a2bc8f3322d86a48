import type { Locator, Page } from 'playwright-core'
import { monthsBetween, type Day } from '#model/day.ts'
import { fillDay, goTo, todayHere, type Hand } from './collaborator.ts'

/** From the start page of a collaborator to her lists. */
export async function openLists(page: Page): Promise<void> {
  await goTo(page, 'Trang chính')
  await openList(page, /^Danh sách theo đợt/)
  await page.getByRole('heading', { level: 1, name: 'Danh sách theo đợt' }).waitFor()
}

/** Follows a link of the page by its words. */
export async function openList(page: Page, words: RegExp): Promise<void> {
  await page.locator('main').getByRole('link', { name: words }).click()
}

/** Makes a list from the page of lists on, with what its purpose proposes; answers how many children it has. */
export async function makeList(
  page: Page,
  hand: Hand,
  purpose: string,
  { age, on }: { age?: string; on?: Day } = {},
): Promise<number> {
  await hand.tap(page.getByRole('link', { name: 'Lập danh sách mới' }))
  await hand.tap(chipOf(page, purpose))
  if (age) await hand.tap(page.getByRole('button', { name: age, exact: true }))
  if (on) await fillDay(page, 'Ngày làm', on)
  const make = page.getByRole('button', { name: /^Lập danh sách \(\d+ cháu\)$/ })
  const count = Number((await make.innerText()).replace(/\D/g, ''))
  await hand.tap(make)
  await countOf(page, 0, count).waitFor()
  return count
}

/** “Đã ghi 3 / 60” under the thumb. */
export function countOf(page: Page, done: number, all: number): Locator {
  return page.locator('footer').getByText(`Đã ghi ${done} / ${all}`, { exact: true })
}

/** A row of a list of more than a hundred by its place, from 1; only rows near the screen exist. */
export function rowAt(page: Page, place: number): Locator {
  return page.locator(`main li[aria-posinset="${place}"] > *`)
}

/**
 * Figures that a child of this age may have: a line that stays within the WHO standards below five years and within
 * the wide limits above.
 *
 * @param months completed months
 * @returns kilograms and centimetres as they are typed
 */
export function likelyFigures(months: number): { weight: string; height: string } {
  const [kilograms, centimetres] =
    months < 12 ? [3.6 + months * 0.5, 51 + months * 2] : [7.5 + months * 0.19, 68 + months * 0.56]
  return { weight: comma(kilograms), height: comma(centimetres) }
}

/** Completed months from “5/3/2019 · …”, “tháng 3 năm 2019 · …” or “năm 2019 · …”. */
export function monthsOld(line: string): number {
  const exact = /^(\d+)\/(\d+)\/(\d{4})/.exec(line)
  const [day = '1', month = '7', year = /\d{4}/.exec(line)?.[0] ?? '2019'] = exact?.slice(1) ?? []
  return monthsBetween(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, todayHere())
}

function comma(value: number): string {
  return value.toFixed(1).replace('.', ',')
}

function chipOf(page: Page, purpose: string): Locator {
  return page
    .getByRole('group', { name: 'Lập danh sách để làm gì?' })
    .locator('.chip')
    .filter({ hasText: new RegExp(`^${purpose}$`) })
}
