import type { Page } from 'playwright-core'
import { goTo } from './collaborator.ts'

/** What the score page says of one indicator. */
export interface Proof {
  /** Numerator and denominator by the book. */
  part: number
  whole: number
  points: number
}

/** The total on the score page, as it stands there: `660–905`. */
export async function readTotal(page: Page): Promise<string> {
  await goTo(page, 'Chấm điểm')
  return page.locator('.score-number').first().innerText()
}

/** Opens the proof of an indicator (`2.1`) and reads its numbers. */
export async function openProof(page: Page, item: string): Promise<Proof> {
  await goTo(page, 'Chấm điểm')
  const link = page.locator(`a[href$="/${item}"]`)
  // the indicators are folded under their criterion
  if (!(await link.isVisible()))
    await page.locator('details').filter({ has: link }).locator('summary').click()
  await link.click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${item.replace('.', '\\.')} `) }).waitFor()
  const cells = page.locator('.numbers-table tbody tr:nth-child(2) td:first-child')
  const [part = '', whole = ''] = await cells.allInnerTexts()
  const points = await page.locator('.score-number').first().innerText()
  return { part: Number(part), whole: Number(whole), points: Number(points) }
}

/** Shows one of the lists behind the number. */
export async function showMembers(
  page: Page,
  list: 'Tử số' | 'Mẫu số' | 'Chưa có trong tử số',
): Promise<void> {
  await page.locator('button.chip').filter({ hasText: list }).click()
}
