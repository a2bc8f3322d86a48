import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { goTo } from '../part/collaborator.ts'
import { enrol, openPhone, readyOffline, reopenPhone, type OpenPhone } from '../part/person.ts'
import { codesOf, startSite, type Site } from '../part/site.ts'

/** A first sync that stops half-way: what has not come yet must not look as if there were nothing. */
let site: Site
let officer: OpenPhone
let letGo: () => void

beforeAll(async () => {
  site = await startSite({ children: 600 })
  officer = await openPhone(site, { viewport: wide })
  letGo = await holdAfterFirstPage(officer.context)
  await enrol(officer.page, codesOf(site, 'officer')[0] ?? '')
})

afterAll(async () => {
  await officer?.close()
  await site?.stop()
})

describe('a first sync under way', () => {
  test('says how far it has come, and neither counts nor looks empty', async () => {
    const { page } = officer
    await page
      .locator('main')
      .getByText(/^Đang tải [\d.]+ \/ [\d.]+$/)
      .waitFor()
    const words = await page.locator('main').innerText()
    for (const wrong of [
      'Chưa có lần đánh giá nào.',
      'Không có mục nào phải xem lại',
      'Trẻ em dưới 16 tuổi',
      'điểm',
    ])
      expect(words).not.toContain(wrong)
  })

  test('is not taken for the whole book when the phone is opened again without a network', async () => {
    await readyOffline(officer.page)
    await officer.kill()
    await site.stop()
    officer = await reopenPhone(site, officer.profile, { viewport: wide })
    const { page } = officer
    await page.getByText('Sổ trên máy chưa nhận đủ.').waitFor()
    await goTo(page, 'Chấm điểm')
    await page.locator('main').getByText('Sổ trên máy chưa nhận đủ, nên chưa tính được.').waitFor()
  })

  test('goes on where it stopped, and then everything is there', async () => {
    letGo()
    site = await startSite({ folder: site.folder, port: site.port })
    const { page } = officer
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await goTo(page, 'Tổng quan')
    await page.getByText('Đã gửi hết').first().waitFor()
    await page.locator('main').getByText('Trẻ em dưới 16 tuổi').waitFor()
    await page.getByText('Tổng điểm').or(page.getByText('Mức tối thiểu của nhóm')).first().waitFor()
    expect(await page.getByText('Sổ trên máy chưa nhận đủ').count()).toBe(0)
    expect(officer.faults).toEqual([])
  })
})

/** Lets one page of the book through; the rest waits until the answer is called. */
async function holdAfterFirstPage(context: BrowserContext): Promise<() => void> {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  let pages = 0
  await context.route('**/api/v1/pull', async (route) => {
    pages += 1
    if (pages > 1) await opened
    await route.continue().catch(() => undefined)
  })
  return () => open()
}
