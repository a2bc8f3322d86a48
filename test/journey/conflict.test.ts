import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { digitsOf, goTo, openHousehold } from '../part/collaborator.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** Two people give one child two names, each without a network; both names stay until somebody decides. */
let site: Site
let lan: OpenPhone
let officer: OpenPhone
let number: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  await goTo(lan.page, 'Rà soát')
  number = digitsOf(await lan.page.locator('.walk-row .index-tab').first().innerText())
})

afterAll(async () => {
  await lan?.close()
  await officer?.close()
  await site?.stop()
})

describe('a name that two people wrote differently', () => {
  test('each writes without a network', async () => {
    await site.stop()
    for (const phone of [lan, officer]) await phone.context.setOffline(true)
    await rename(lan.page, 'Trần Thị Hai Tên')
    await rename(officer.page, 'Trần Thị Khác Tên')
  })

  test('both send, and the second to send is told of both names', async () => {
    site = await startSite({ folder: site.folder, port: site.port })
    for (const phone of [lan, officer]) {
      await phone.context.setOffline(false)
      await sendAll(phone.page)
    }
    const { page } = officer
    await goTo(page, 'Tổng quan')
    await page
      .locator('main')
      .getByRole('link', { name: /^Cần xem lại/ })
      .click()
    const conflict = page.getByRole('region', { name: 'Hai người ghi khác nhau' })
    await conflict.getByText('Trần Thị Hai Tên').waitFor()
    await conflict.getByText('Trần Thị Khác Tên').waitFor()
    expect(await conflict.innerText()).toContain('Đặng Thị Lan')
  })

  test('the first to send hears of it too, with both names', async () => {
    const { page } = lan
    await sendAll(page)
    await page.getByText('Cần xem lại: 1 mục').first().waitFor()
    await page.getByText('Trần Thị Hai Tên').first().waitFor()
    await page.getByText('Trần Thị Khác Tên').first().waitFor()
  })

  test('one tap decides, and after the next sending both phones agree', async () => {
    const { page } = officer
    const conflict = page.getByRole('region', { name: 'Hai người ghi khác nhau' })
    await conflict.getByRole('listitem').filter({ hasText: 'Hai Tên' }).getByRole('button').click()
    await page.getByText('Không có mục nào phải xem lại.').waitFor()
    await sendAll(page)
    await sendAll(lan.page)
    for (const phone of [lan, officer]) {
      await openHousehold(phone.page, number)
      await phone.page.getByText('Trần Thị Hai Tên').first().waitFor()
      expect(await phone.page.getByText('Hai người ghi khác nhau').count()).toBe(0)
      expect(phone.faults).toEqual([])
    }
  })
})

/** Gives the first child of the household another name. */
async function rename(page: Page, name: string): Promise<void> {
  await openHousehold(page, number)
  await page.locator('main .member a[href^="/chau/"]').first().click()
  await page.getByRole('link', { name: /^Sửa Thông tin cơ bản/ }).click()
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.locator('.snack').waitFor()
}

async function sendAll(page: Page): Promise<void> {
  await goTo(page, 'Gửi')
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: /như nhau|Đã gửi \d+ mục/ })
    .waitFor()
}
