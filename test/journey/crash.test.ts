import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goTo } from '../part/collaborator.ts'
import { enrolledPhone, reopenPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * The server and the browser are killed again and again while households are written and sent. Whatever the phone has
 * called saved or sent must be on the other phone in the end, once.
 */
const rounds = 4
const perRound = 6

let site: Site
let lan: OpenPhone
let officer: OpenPhone
const written: string[] = []

beforeAll(async () => {
  site = await startSite({ children: 60 })
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone(site, 'officer')
})

afterAll(async () => {
  await lan?.close()
  await officer?.close()
  await site?.stop()
})

describe('kill -9', () => {
  for (let round = 1; round <= rounds; round++) {
    test(`of the server while households go up, and of the browser, round ${round}`, async () => {
      for (let count = 0; count < perRound; count++) await writeHousehold(nameOf(round, count))
      // A save plans a round a second later; asking at once puts the request in the middle of the kill.
      const asked = lan.page.waitForRequest('**/api/v1/push')
      await goTo(lan.page, 'Gửi')
      await lan.page.getByRole('button', { name: 'Gửi ngay' }).click()
      await asked
      await site.kill()
      if (round % 2 === 0) {
        await lan.kill()
        lan = await reopenPhone(site, lan.profile)
      }
      site = await startSite({ folder: site.folder, port: site.port })
      await sendAll(lan)
    })
  }

  test('loses and doubles nothing: the ward has every household once', async () => {
    expect(written).toHaveLength(rounds * perRound)
    await sendAll(officer)
    const { page } = officer
    await goTo(page, 'Tìm')
    for (const head of written) {
      await page.getByRole('searchbox').fill(head)
      const hits = page.locator('main a[href^="/ho/"]').filter({ hasText: head })
      await hits.first().waitFor()
      expect(await hits.count(), head).toBe(1)
    }
  })

  test('leaves a server that starts again where it was', async () => {
    await site.stop()
    site = await startSite({ folder: site.folder, port: site.port })
    await sendAll(lan)
    expect(await lan.page.getByText('Không còn mục nào chờ gửi.').count()).toBe(1)
    expect(lan.faults).toEqual([])
    expect(officer.faults).toEqual([])
  })
})

const syllables = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hoa', 'Khoa']

/** A name without digits that no other round gives. */
function nameOf(round: number, count: number): string {
  return `Thử ${syllables[round] ?? ''} ${syllables[count] ?? ''}`
}

async function writeHousehold(head: string): Promise<void> {
  const { page } = lan
  await goTo(page, 'Trang chính')
  await page
    .locator('main')
    .getByRole('link', { name: /^Ghi biến động/ })
    .click()
  await page.getByRole('link', { name: 'Chuyển đến', exact: true }).click()
  await page.getByRole('link', { name: 'Hộ mới' }).click()
  await page.getByLabel(/^Họ tên chủ hộ/).fill(head)
  await page.getByRole('button', { name: /^Lưu/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Chuyển đến' }).waitFor()
  written.push(head)
}

async function sendAll({ page }: OpenPhone): Promise<void> {
  await goTo(page, 'Gửi')
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: /như nhau|Đã gửi \d+ mục/ })
    .waitFor()
}
