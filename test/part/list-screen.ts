import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/universal'
import { chip, goTo } from './collaborator.ts'

/** The dry run as the screen tells it: rows per pile. */
export type PileCounts = Partial<Record<string, number>>

/** Opens the page of lists from the officer's overview. */
export async function openImports(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await page
    .locator('main')
    .getByRole('link', { name: /^Nhập danh sách từ tệp/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Nhập danh sách từ tệp' }).waitFor()
}

/** Answers what is asked before a file is read, chooses the file and has it read. */
export async function giveFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.getByRole('link', { name: 'Nhập một danh sách' }).click()
  await chip(page, 'Danh sách này để làm gì?', 'Ghi mới').click()
  await chip(page, 'Danh sách của ai?', 'Trạm y tế').click()
  await page.getByRole('button', { name: 'Hôm nay' }).click()
  const mimeType = 'application/octet-stream'
  await page.locator('input[type=file]').setInputFiles({ ...file, mimeType })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
}

/** The columns as they were recognised, then the dry run; answers how many rows lie in which pile. */
export async function tryList(page: Page): Promise<PileCounts> {
  await page.getByRole('heading', { level: 1, name: 'Cột nào là gì?' }).waitFor()
  await page.getByRole('button', { name: 'Xem thử, chưa ghi' }).click()
  return readPiles(page)
}

/** The piles of the dry run on the screen. */
export async function readPiles(page: Page): Promise<PileCounts> {
  const piles = page.getByRole('group', { name: 'Chọn nhóm để xem' }).locator('button')
  await piles.first().waitFor({ timeout: 60_000 })
  const words = await piles.allInnerTexts()
  return Object.fromEntries(
    words.map((text) => {
      const [, name = '', count = ''] = /^(.*?)\s*([\d.]+)$/su.exec(text.trim()) ?? []
      return [name.trim(), Number(count.replaceAll('.', ''))]
    }),
  )
}

/** Shows one of the piles. */
export async function showPile(page: Page, name: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Chọn nhóm để xem' })
    .locator('button')
    .filter({ hasText: name })
    .first()
    .click()
}

/** How many children the book has, by the officer's overview. */
export async function childrenInBook(page: Page): Promise<number> {
  await goTo(page, 'Tổng quan')
  const line = page
    .locator('main')
    .getByRole('link', { name: /Trẻ em dưới 16 tuổi/ })
    .first()
  return Number((await line.innerText()).replace(/Trẻ em dưới 16 tuổi/, '').replace(/\D/g, ''))
}

/** Waits until all of the list is on disk. */
export async function writtenList(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Đã nhập xong' }).waitFor({ timeout: 120_000 })
}

/** A line of the file of errors: the row of the list from 0 on, what became of it, and why. */
export interface ErrorLine {
  row: number
  outcome: string
  reasons: string
}

/** Downloads the file of errors as a person does, and reads it back with another program than ours. */
export async function readErrors(page: Page): Promise<ErrorLine[]> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Tải tệp lỗi/ }).click(),
  ])
  const bytes = new Uint8Array(readFileSync(await given.path()))
  const rows = await readExcelFile(bytes.buffer)
  const sheet = rows[0]?.data ?? []
  return sheet.flatMap(([row, outcome, reasons]) =>
    typeof row === 'number' ? [{ row: row - 1, outcome: String(outcome), reasons: String(reasons) }] : [],
  )
}
