import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { chip, goTo } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** A family that two collaborators wrote: the officer makes two records of a child into one, and two again. */
let site: Site
let officer: OpenPhone
let pairs: number
let children: number
let address: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
})

afterAll(async () => {
  await officer?.close()
  await site?.stop()
})

describe('two records of one child', () => {
  test('stand in the list with the reasons in words', async () => {
    const { page } = officer
    children = await countChildren(page)
    await openPairs(page)
    pairs = await page.locator('main a[href^="/chat-luong/ghi-trung/"]').count()
    expect(pairs).toBeGreaterThan(0)
    const first = page.locator('main a[href^="/chat-luong/ghi-trung/"]').first()
    await first.getByText(/cùng ngày sinh/).waitFor()
    address = (await first.getAttribute('href')) ?? ''
    expect(await faultsOf(page, 'duplicates')).toEqual([])
    await first.click()
  })

  test('are compared side by side, and become one child that is counted once', async () => {
    const { page } = officer
    await page.getByRole('heading', { level: 1, name: 'Một cháu hay hai cháu?' }).waitFor()
    expect(await faultsOf(page, 'duplicate-pair')).toEqual([])
    await page.getByRole('button', { name: 'Cùng một cháu', exact: true }).click()
    await page.getByText('Chọn hồ sơ được giữ').first().waitFor()
    await chip(page, 'Giữ hồ sơ nào?', 'Hồ sơ 1').click()
    await page.getByRole('button', { name: 'Cùng một cháu', exact: true }).click()
    await page.getByRole('heading', { name: 'Đã gộp (1)' }).waitFor()
    expect(await countChildren(page)).toBe(children - 1)
  })

  test('the address of the other record leads to the one that is kept', async () => {
    const { page } = officer
    const [, , , kept = '', lost = ''] = address.split('/')
    await page.evaluate((path) => {
      history.pushState({ depth: 1 }, '', path)
      dispatchEvent(new PopStateEvent('popstate'))
    }, `/chau/${lost}`)
    await page.waitForURL(`**/chau/${kept}`)
    await page.getByRole('link', { name: 'Đã gộp (1)' }).waitFor()
  })

  test('are two again after “Tách lại”, as they were', async () => {
    const { page } = officer
    await openPairs(page)
    await page.getByRole('button', { name: /^Tách lại/ }).click()
    await page.getByText('Đã tách lại như cũ.').waitFor()
    await page.locator(`main a[href="${address}"]`).waitFor()
    expect(await countChildren(page)).toBe(children)
  })

  test('do not come back once they are known to be two', async () => {
    const { page } = officer
    await openPairs(page)
    await page.locator(`main a[href="${address}"]`).click()
    await page.getByRole('button', { name: 'Khác nhau', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Nghi ghi trùng' }).waitFor()
    await page.locator(`main a[href="${address}"]`).waitFor({ state: 'detached' })
  })

  test('what was done goes to the ward and is taken', async () => {
    const { page } = officer
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Không còn mục nào chờ gửi.').waitFor()
    expect(await page.getByText('Cần xem lại').count()).toBe(0)
    expect(officer.faults).toEqual([])
  })
})

async function openPairs(page: Page): Promise<void> {
  await goTo(page, 'Tổng quan')
  await page.getByRole('link', { name: /^Chất lượng sổ/ }).click()
  await page.getByRole('link', { name: /^Nghi ghi trùng/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Nghi ghi trùng' }).waitFor()
  await page.locator('main a[href^="/chat-luong/ghi-trung/"]').first().waitFor()
}

/** The number of children on the office's first page. */
async function countChildren(page: Page): Promise<number> {
  await goTo(page, 'Tổng quan')
  const text = await page.locator('main a[href="/danh-sach/children"] .stat-number').innerText()
  return Number(text.replaceAll('.', ''))
}
