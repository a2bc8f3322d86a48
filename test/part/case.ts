import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { chip, goTo } from './collaborator.ts'
import { pin } from './person.ts'

/** From anywhere to the list of cases, giving the PIN once more where it is asked for. */
export async function openCases(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await page.getByRole('link', { name: /^Hồ sơ bảo vệ trẻ em/ }).click()
  await givePin(page)
  await page.getByRole('heading', { name: 'Các hồ sơ' }).waitFor()
}

/** Types the PIN if the page asks for it. */
export async function givePin(page: Page): Promise<void> {
  const asked = page.getByRole('heading', { name: 'Nhập lại mã PIN' })
  await asked
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor()
  if (!(await asked.isVisible())) return
  const keys = page.locator('.step-up')
  for (const digit of pin) await keys.getByRole('button', { name: digit, exact: true }).click()
  await keys.getByRole('button', { name: 'Mở', exact: true }).click()
  await asked.waitFor({ state: 'detached' })
}

/** Sends and fetches until nothing waits here. */
export async function exchange(page: Page): Promise<void> {
  await goTo(page, 'Gửi')
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await page.getByText('Không còn mục nào chờ gửi.').waitFor()
}

/** Exchanges until the page that `look` opens shows a text. */
export async function arrives(page: Page, look: () => Promise<void>, words: RegExp): Promise<void> {
  const read = async () => {
    await exchange(page)
    await look()
    return page.locator('main').innerText()
  }
  await expect.poll(read, { timeout: 30_000 }).toMatch(words)
}

/** Answers both tables of levels of a form with one level. */
export async function answerLevels(page: Page, level: 'Cao' | 'Trung bình' | 'Thấp'): Promise<void> {
  for (const chipOf of await page.getByRole('radio', { name: level, exact: true }).all()) await chipOf.click()
}

/** Presses the button at the foot and waits until the form has closed. */
export async function saveForm(page: Page, button = 'Lưu'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.locator('footer').waitFor({ state: 'hidden' })
}

/** Chooses an answer of a question and nothing else. */
export async function choose(page: Page, question: string | RegExp, answer: string | RegExp): Promise<void> {
  await chip(page, question, answer).click()
}

/** Mẫu số 02 and 03 of an open case; `shot` keeps a picture of a page. */
export async function assess(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: /^Ghi Mẫu số 02/ }).click()
  await answerLevels(page, 'Cao')
  await page.getByText('Tổng số: Cao 3 · Trung bình 0 · Thấp 0').first().waitFor()
  await choose(page, 'Biện pháp can thiệp khẩn cấp', 'Không cần áp dụng')
  await shot('form-02')
  await saveForm(page)
  await page.getByRole('link', { name: /^Ghi Mẫu số 03/ }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByRole('alert').waitFor()
  await answerLevels(page, 'Trung bình')
  await page.getByLabel('Các nhu cầu cần hỗ trợ').fill('Nơi ở an toàn, tư vấn tâm lý')
  await page.getByLabel('Biên bản họp xác định nhu cầu').fill('Họp tại trụ sở, 5 người dự')
  await saveForm(page)
}

/** Mẫu số 04 with two activities. */
export async function writePlan(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: /^Ghi Mẫu số 04/ }).click()
  await page.getByLabel('Mục tiêu hỗ trợ, can thiệp').fill('Cháu ở nơi an toàn')
  await fillRow(page, 1, ['An toàn', 'Ở với bà ngoại', 'Cán bộ trẻ em', '1/12/2026', '31/12/2026'])
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await fillRow(page, 2, ['Tâm lý', 'Tư vấn hằng tuần', 'Trạm y tế', '1/12/2026', '31/12/2026'])
  await shot('form-04')
  await saveForm(page)
}

/** The page goes out of sight and comes back, as when somebody looks at another program. */
export async function hideAndShow(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }
  })
}

/** The columns of a row of the plan, but for the last. */
export async function fillRow(page: Page, row: number, texts: readonly string[]): Promise<void> {
  const block = page.locator('fieldset.case-row').nth(row - 1)
  const labels = ['Nhu cầu', 'Hoạt động', 'Người thực hiện', 'Từ ngày', 'Đến ngày']
  for (const [index, text] of texts.entries()) await block.getByLabel(labels[index] ?? '').fill(text)
}
