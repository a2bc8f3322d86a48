import type { Page } from 'playwright-core'
import { goTo } from '../part/collaborator.ts'

/** What a phone has said about one household: called saved, or not known because it died on the way. */
export type Word = 'saved' | 'unknown'

/** Writes a household through the screens; `saved` only when the phone said so. */
export async function writeHousehold(page: Page, head: string): Promise<Word> {
  try {
    await goTo(page, 'Trang chính')
    await page
      .locator('main')
      .getByRole('link', { name: /^Ghi biến động/ })
      .click()
    await page.getByRole('link', { name: 'Chuyển đến', exact: true }).click()
    await page.getByRole('link', { name: 'Hộ mới' }).click()
    await page.getByLabel(/^Họ tên chủ hộ/).fill(head)
    await page.getByRole('button', { name: /^Lưu/ }).click()
    // the next page stands only after the save was on disk; the red strip says that it was not
    await page.getByRole('heading', { level: 1, name: 'Chuyển đến' }).waitFor()
    return 'saved'
  } catch {
    return 'unknown'
  }
}

/** Sends until nothing waits. */
export async function sendAll(page: Page): Promise<void> {
  await goTo(page, 'Gửi')
  for (;;) {
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    const level = page.getByRole('alert').filter({ hasText: /như nhau|Đã gửi \d+ mục/ })
    const isLevel = await level.waitFor({ timeout: 20_000 }).then(
      () => true,
      () => false,
    )
    if (isLevel) return
  }
}

/** A name without digits that no other number gives. */
export function nameOf(number: number): string {
  const syllables = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hoa', 'Khoa', 'Lan', 'Minh', 'Nga']
  const digits = Array.from(String(number), (digit) => syllables[Number(digit)] ?? '')
  return `Thử ${digits.join(' ')}`
}
