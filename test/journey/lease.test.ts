import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { small } from '../part/browser.ts'
import { enrolledPhone, enterPin, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** A phone that has not reached its server for so long that reading closes; writing goes on. */
let site: Site
let lan: OpenPhone

beforeAll(async () => {
  site = await startSite()
  lan = await enrolledPhone(site, 'collaborator', { viewport: small })
  await readyOffline(lan.page)
  await lan.context.setOffline(true)
})
afterAll(async () => {
  await lan?.close()
  await site?.stop()
})

describe('a phone without contact', () => {
  test('says so while there are ten days left', async () => {
    await usedOn(lan.page, 40)
    await lan.page.goto(site.url)
    await unlock(lan.page)
    await lan.page.getByText(/Còn dùng được 4 ngày nữa/).waitFor()
  })

  test('closes for reading on the day after the last, on whatever page', async () => {
    await usedOn(lan.page, 45)
    for (const path of ['/', '/tim', '/ra-soat', '/can-lam', '/cai-dat']) {
      await lan.page.goto(`${site.url}${path}`)
      await lan.page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
      await enterPin(lan.page, 'Mở')
      await lan.page.getByRole('heading', { name: 'Tạm đóng phần xem' }).waitFor()
      expect(await lan.page.locator('header.head, nav').count(), path).toBe(0)
    }
    await lan.page.getByText('Máy đã dùng 46 ngày').waitFor()
  })

  test('still takes a household that is new, and shows nothing afterwards', async () => {
    const { page } = lan
    await page.getByRole('link', { name: 'Hộ mới' }).click()
    await page.getByLabel('Họ tên chủ hộ').first().fill('Trần Thị Mới')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('heading', { name: 'Tạm đóng phần xem' }).waitFor()
    await page.getByText('Trên máy còn 1 mục chưa gửi').waitFor()
    await page.getByRole('link', { name: 'Báo riêng cán bộ' }).click()
    await page.getByRole('heading', { name: 'Báo riêng cán bộ' }).waitFor()
  })

  test('opens again as soon as the server has answered, and what was written is sent', async () => {
    const { page } = lan
    await lan.context.setOffline(false)
    await page.goto(site.url)
    await unlock(page)
    await page.getByText('Đã gửi hết').first().waitFor()
    expect(lan.faults).toEqual([])
  })
})

/** Lays so many earlier dates of use into the book, as if it had been opened on each. */
async function usedOn(page: Page, days: number): Promise<void> {
  await page.evaluate(async (count) => {
    const name = (await indexedDB.databases())
      .map(({ name = '' }) => name)
      .find((each) => each.startsWith('book-'))
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name ?? '')
      request.addEventListener('success', () => resolve(request.result))
    })
    const value = Array.from({ length: count }, (_, day) =>
      new Date(day * 86_400_000).toISOString().slice(0, 10),
    )
    const written = database.transaction('meta', 'readwrite')
    written.objectStore('meta').put({ key: 'use', value })
    await new Promise((resolve) => written.addEventListener('complete', resolve))
    database.close()
  }, days)
}
