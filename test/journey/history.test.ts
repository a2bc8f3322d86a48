import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chip, digitsOf, goTo, openHousehold } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** “Lịch sử”: who wrote what of a child, and when, as the server has taken it. */
let site: Site
let lan: OpenPhone

beforeAll(async () => {
  site = await startSite({ children: 40 })
  lan = await enrolledPhone(site, 'collaborator')
})

afterAll(async () => {
  await lan?.close()
  await site?.stop()
})

describe('the history of a child', () => {
  let number: string

  test('of another people, found by its first letters without accents', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    number = digitsOf(await page.locator('.walk-row .index-tab').first().innerText())
    await openChild()
    await page.getByRole('link', { name: 'Sửa Thông tin cơ bản' }).click()
    const people = page.getByRole('group', { name: /^Dân tộc/ })
    await people.getByRole('button', { name: 'Chọn lại' }).click()
    expect(await faultsOf(page, 'history-pick-open')).toEqual([])
    await people.getByRole('textbox').fill('kho m')
    await page.keyboard.press('Enter')
    await people.getByText('Khơ-me').waitFor()
    expect(await faultsOf(page, 'history-pick-done')).toEqual([])
    await chip(page, /^Quốc tịch/, 'Việt Nam').click()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.locator('.snack').waitFor()
  })

  test('shows after sending who changed it, what it was and what it is, and who wrote it first', async () => {
    const { page } = lan
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Không còn mục nào chờ gửi.').waitFor()
    await openChild()
    await page.getByRole('link', { name: /^Lịch sử/ }).click()
    const list = page.getByRole('list', { name: 'Lịch sử' })
    const newest = list.locator('> li').first()
    await newest.getByText('Dân tộc').waitFor()
    expect(await newest.innerText()).toMatch(/Dân tộc[^]*Kinh[^]*→[^]*Khơ-me/)
    expect(await list.locator('> li').last().innerText()).toContain('Ghi lần đầu')
    expect(await faultsOf(page, 'history-record')).toEqual([])
  })

  test('says without a network that it needs one, and appears when it is back', async () => {
    const { page, context } = lan
    await context.setOffline(true)
    await openChild()
    await page.getByRole('link', { name: /^Lịch sử/ }).click()
    await page.getByRole('button', { name: 'Thử lại' }).waitFor()
    expect(await faultsOf(page, 'history-offline')).toEqual([])
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('list', { name: 'Lịch sử' }).waitFor()
    expect(lan.faults).toEqual([])
  })

  async function openChild(): Promise<void> {
    await openHousehold(lan.page, number)
    await lan.page.locator('.member a.row-item').first().click()
    await lan.page.getByRole('link', { name: 'Sửa Thông tin cơ bản' }).waitFor()
  }
})
