import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startProgram, type Program } from './program.ts'
import type { Site } from './site.ts'

/** A server of real use on an empty database, and the one code it printed. */
export interface RealSite extends Site {
  program: Program
  code: string
}

/** Starts `npm run serve` on a folder of its own. */
export async function startRealSite(): Promise<RealSite> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tre-em-real-'))
  const program = startProgram('src/server/main.ts', { DATA_DIR: folder })
  const [, code = ''] = await program.printed(/([0-9A-Z]{4}-[0-9A-Z]{4})/)
  const [url] = await program.printed(/http:\/\/localhost:\d+/)
  const stop = async () => void (await program.signal('SIGTERM'))
  return { program, code, url, output: '', folder, port: Number(url.split(':').at(-1)), stop, kill: stop }
}

/** Presses “Lưu” and waits until the form has closed because the server wrote. */
export async function saveOnServer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.locator('footer').waitFor({ state: 'hidden' })
  await page.getByText('Máy chủ đã ghi lúc').waitFor()
}

/** A new địa bàn with one street, from the list of địa bàn on. */
export async function addArea(
  page: Page,
  area: { number: string; name: string; street: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Thêm địa bàn' }).click()
  await page.getByLabel('Số địa bàn').fill(area.number)
  await page.getByLabel('Tên địa bàn').fill(area.name)
  await page.getByRole('button', { name: 'Thêm một dòng' }).click()
  await page.getByLabel('Thôn, phố').fill(area.street)
  await page.getByLabel('Từ hộ số').fill('1')
  await page.getByLabel('Đến hộ số').fill('120')
  await saveOnServer(page)
  await page.getByRole('link', { name: new RegExp(area.name) }).waitFor()
}

/** A new person, from the list of people on; a collaborator gets the area with this number. */
export async function addPerson(
  page: Page,
  person: { name: string; role: string; area?: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Thêm người' }).click()
  await page.getByLabel('Họ và tên').fill(person.name)
  await page.locator('.chip').filter({ hasText: person.role }).click()
  if (person.area !== undefined) {
    const box = page.getByLabel(/^Địa bàn phụ trách từ hôm nay/)
    const option = box.locator('option').filter({ hasText: `${person.area} ·` })
    await box.selectOption((await option.getAttribute('value')) ?? '')
  }
  await saveOnServer(page)
  await page.getByRole('heading', { name: person.name }).waitFor()
}

/** The codes on the cards of a training day, by name. */
export async function readCards(page: Page): Promise<Map<string, string>> {
  const cards = page.locator('.code-card')
  const found = new Map<string, string>()
  for (const card of await cards.all()) {
    const name = await card.locator('.code-card-name').innerText()
    found.set(name, await card.locator('.code-card-code').innerText())
  }
  return found
}
