import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { digitsOf, goTo, markUnchanged } from '../part/collaborator.ts'
import { enrolledPhone, readyOffline, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** Unsent work travels by hand: a file for the officer, who brings it to the server; the phone then finds all of it sent. */
let site: Site
let lan: OpenPhone
let officer: OpenPhone
let file: string
beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  await readyOffline(lan.page)
})
afterAll(async () => {
  await lan?.close()
  await officer?.close()
  await site?.stop()
})

describe('a file for the officer', () => {
  test('without a network three visits go into a file, which says up to where it reaches and tells nothing', async () => {
    await lan.context.setOffline(true)
    const { page } = lan
    let marked = await markUnchanged(page)
    const row = page.locator('.walk-row').first()
    for (let visit = 2; visit <= 3; visit += 1) {
      await row
        .locator('.index-tab')
        .filter({ hasNotText: new RegExp(`^\\D*${marked}$`) })
        .waitFor()
      marked = digitsOf(await row.locator('.index-tab').innerText())
      await row.getByRole('button', { name: /^Không thay đổi/ }).click()
      await page
        .getByText(new RegExp(`${visit} mục chưa gửi`))
        .first()
        .waitFor()
    }
    await goTo(page, 'Gửi')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Gửi cho cán bộ bằng tệp' }).click()
    const handed = await waiting
    expect(handed.suggestedFilename()).toMatch(/^so-tre-em-may-\d+-\d{4}-\d\d-\d\d\.txt$/)
    file = join(lan.profile, 'carried.txt')
    await handed.saveAs(file)
    await page.getByText(/Tệp gần nhất: \d+ mục, đến thay đổi lúc/).waitFor()
    expect(await page.getByRole('main').getByText('Đã gửi về phường').count()).toBe(0)
  })

  test('the officer brings it, and a second time, and the server takes each change once', async () => {
    const { page } = officer
    await goTo(page, 'Cài đặt')
    await page.getByRole('link', { name: 'Nhận tệp mang tới' }).click()
    await page.getByLabel('Tệp của cộng tác viên').setInputFiles(file)
    const note = page.getByRole('alert')
    await note.getByText(/Mới nhận: [1-9]\d* mục/).waitFor()
    const taken = /\d+/.exec(await note.getByText(/Mới nhận/).innerText())?.[0]
    await page.getByLabel('Tệp của cộng tác viên').setInputFiles(file)
    await note.getByText('Mới nhận: 0 mục.').waitFor()
    await note.getByText(`Đã có từ trước: ${taken} mục.`).waitFor()
  })

  test('the phone comes back, sends the same, and is told that all of it has arrived', async () => {
    await lan.context.setOffline(false)
    const { page } = lan
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Không còn mục nào chờ gửi.').waitFor()
    await goTo(officer.page, 'Cài đặt')
    await officer.page.getByRole('link', { name: 'Nhận tệp mang tới' }).click()
    await officer.page.getByLabel('Tệp của cộng tác viên').setInputFiles(file)
    await officer.page.getByRole('alert').getByText('Mới nhận: 0 mục.').waitFor()
    expect([...lan.faults, ...officer.faults]).toEqual([])
  })
})
