import type { Page } from 'playwright-core'
import type { EventKind } from '#ui/visit/event/event.ts'
import { chip } from './collaborator.ts'

/** Goes to an address as a link inside the product does, without loading the page again. */
export async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({ depth: 1 }, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('header.head').waitFor()
  await page.locator('main h1').waitFor()
}

/** The page of an event at a household. */
export async function openEvent(page: Page, kind: EventKind, household: string): Promise<void> {
  await show(page, `/bien-dong/${kind}/${household}`)
}

/** The message of the save before may still stand, so the way to the next page tells that this one is done. */
export async function save(page: Page, words = 'Lưu'): Promise<void> {
  const { pathname } = new URL(page.url())
  await page.getByRole('button', { name: words, exact: true }).click()
  await page.waitForURL((url) => url.pathname !== pathname)
  await page.getByText('Đã lưu trên máy.').waitFor()
}

/** A choice by its words, whether it is a chip or a line of the phone's own list. */
export async function choose(page: Page, question: string, words: string): Promise<void> {
  const chips = chip(page, question, new RegExp(`^${words}`))
  const list = page.getByLabel(question)
  await chips.first().or(list.first()).first().waitFor()
  if ((await chips.count()) > 0) await chips.first().click()
  else await list.selectOption({ label: words })
}

/** A box by the beginning of what it asks for. */
export async function fill(page: Page, question: string, text: string): Promise<void> {
  await page.getByLabel(new RegExp(`^${question}`)).fill(text)
}

/** A household of the same area in the box that looks for one. */
export async function pickHousehold(page: Page, number: string): Promise<void> {
  await page.getByLabel('Hộ số hoặc tên').fill(number)
  await page.getByRole('button', { name: 'Chọn hộ này' }).first().click()
}

/** A household that was not in the book, in lodgings; the page of its first birth stands open. Answers its id. */
export async function writeHousehold(
  page: Page,
  { number, head }: { number: string; head: string },
): Promise<string> {
  await show(page, '/bien-dong/birth/moi')
  await fill(page, 'Hộ số', number)
  await fill(page, 'Họ tên chủ hộ', head)
  await choose(page, 'Loại nhà ở', 'Khu trọ')
  await fill(page, 'Căn / phòng số', '3')
  await save(page, 'Lưu và tiếp tục')
  await page.waitForURL(/\/bien-dong\/birth\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/')[3] ?? ''
}

/** What a household's sheet says happened there, as `ngày | ghi thay đổi | tên`, in no order. */
export async function readLedger(page: Page, household: string): Promise<string[]> {
  await show(page, `/ho/${household}`)
  const lines = page.locator('.ledger ol > li')
  await lines.first().waitFor()
  const read = await lines.evaluateAll((all) =>
    all.map((line) => {
      const [day, words, name] = line.children
      return [day?.querySelector('.numbers')?.textContent, words?.textContent, name?.textContent]
        .map((text) => text?.trim())
        .join(' | ')
    }),
  )
  return read.sort()
}
