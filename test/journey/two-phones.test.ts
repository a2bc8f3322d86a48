import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import {
  createHand,
  dayThatCounts,
  goTo,
  digitsOf,
  markUnchanged,
  openHousehold,
  writeBirth,
  writeSupport,
} from '../part/collaborator.ts'
import { openProof, readTotal, showMembers, type Proof } from '../part/officer.ts'
import { enrolledPhone, readyOffline, reopenPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * The road of the data, walked by two phones: a collaborator writes without a network, the app is killed, the network
 * returns, and the officer, without a network again, sees other points and the newborn behind the number.
 */
let site: Site
let lan: OpenPhone
let officer: OpenPhone
let before: { total: string; registered: Proof; helped: Proof }
let needy: { number: string; name: string }
let visited: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  await readyOffline(lan.page)
  await readyOffline(officer.page)
})

afterAll(async () => {
  await lan?.close()
  await officer?.close()
  await site?.stop()
})

describe('from the door to the points', () => {
  test('the officer reads the score of today', async () => {
    const { page } = officer
    const helped = await openProof(page, '6.1')
    await showMembers(page, 'Chưa có trong tử số')
    // the collaborator's own địa bàn is the first of the ward
    const row = page.locator('main a.row-item').filter({ hasText: 'Địa bàn 101' }).first()
    const number = await row.locator('.index-tab').innerText()
    needy = { number: digitsOf(number), name: await row.locator('.title').innerText() }
    before = { total: await readTotal(page), helped, registered: await openProof(page, '2.1') }
    expect(before.registered.whole).toBeGreaterThan(0)
  })

  test('without a network the collaborator writes a birth, a gift and a visit', async () => {
    await site.stop()
    await lan.context.setOffline(true)
    await officer.context.setOffline(true)
    const { page } = lan
    await goTo(page, 'Trang chính')
    await writeBirth(page, createHand(), needy.number, dayThatCounts())
    await page.getByText('(chưa đặt tên)').first().waitFor()
    await goTo(page, 'Trang chính')
    await writeSupport(page, createHand(), { number: needy.number, child: needy.name, day: dayThatCounts() })
    visited = await markUnchanged(page)
  })

  test('after the browser was killed everything is there, still without a network', async () => {
    await lan.kill()
    lan = await reopenPhone(site, lan.profile)
    await lan.context.setOffline(true)
    const { page } = lan
    await goTo(page, 'Gửi')
    await page
      .getByText(/còn \d+ mục chưa gửi/i)
      .first()
      .waitFor()
    const saved = page.getByRole('main').getByText('Đã lưu trên máy')
    expect(await saved.count()).toBeGreaterThanOrEqual(3)
    await openHousehold(page, visited)
    await page.getByRole('region', { name: 'Lượt thăm đợt này' }).getByText('Đã lưu trên máy').waitFor()
    await openHousehold(page, needy.number)
    await page.locator('main').getByText('Gái (chưa đặt tên)').first().waitFor()
  })

  test('with the network back everything goes up by itself and says so', async () => {
    site = await startSite({ folder: site.folder, port: site.port })
    await lan.context.setOffline(false)
    await goTo(lan.page, 'Gửi')
    await lan.page.getByRole('button', { name: 'Gửi ngay' }).click()
    await lan.page.getByText('Không còn mục nào chờ gửi.').waitFor()
    await openHousehold(lan.page, visited)
    await lan.page
      .getByText(/Đã gửi về phường lúc/)
      .first()
      .waitFor()
  })

  test('the officer receives it and, without a network, sees other counts, other points and the newborn', async () => {
    const { page } = officer
    await officer.context.setOffline(false)
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText(/như nhau/).waitFor()
    await site.stop()
    await officer.context.setOffline(true)

    const helped = await openProof(page, '6.1')
    expect(helped.part).toBe(before.helped.part + 1)
    const registered = await openProof(page, '2.1')
    expect(registered.part).toBe(before.registered.part)
    expect(registered.whole).toBe(before.registered.whole + 1)
    await showMembers(page, 'Chưa có trong tử số')
    const newborn = page.locator('main a.row-item').filter({ hasText: 'Gái (chưa đặt tên)' })
    expect(await newborn.innerText()).toContain(needy.number)
    const total = await readTotal(page)
    const changed = registered.points - before.registered.points + helped.points - before.helped.points
    expect(changed).not.toBe(0)
    expect(lowest(total) - lowest(before.total)).toBe(changed)
  })

  test('nothing broke on the way', () => {
    expect(lan.faults).toEqual([])
    expect(officer.faults).toEqual([])
  })
})

/** The lower end of `660–905`. */
function lowest(total: string): number {
  return Number(total.split('–')[0]?.replaceAll('.', ''))
}
