import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wide } from '../part/browser.ts'
import { watchFor } from '../part/canary.ts'
import { chip, goTo } from '../part/collaborator.ts'
import type { TestDevice } from '../part/device.ts'
import { dumpBrowser, dumpOutbox, dumpProfile, type Kept } from '../part/dump.ts'
import { enrol, enrolledPhone, openPhone, pin, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { plant } from '../part/plant.ts'
import { startSite, type Site } from '../part/site.ts'
import { anotherCode, enrolDevice, everythingOf } from '../part/site-device.ts'

/**
 * A private report full of canaries, from the letters typed to the officer's screen: they may be read where they are
 * shown and where they are meant to arrive, and nowhere else, in no spelling.
 */
const secret = {
  name: 'Phượng Hoàng Lửa Quetzal',
  place: 'sau miếu Ông Hổ Xanh',
  state: 'vết bầm hình trăng khuyết',
  family: 'dượng ghẻ Trâu Nước Zibrowski',
  reporter: 'Bà Năm Chim Cuốc',
}
const ordinary = 'cháu thích chim bói cá Kingfisher'
const canaries = watchFor(Object.values(secret))
const everyWord = watchFor([...Object.values(secret), ordinary])

let site: Site
let lan: OpenPhone
let office: TestDevice
let level: string | undefined

beforeAll(async () => {
  level = process.env['LOG_LEVEL']
  process.env['LOG_LEVEL'] = 'info'
  site = await startSite({ children: 60 })
  lan = await enrolledPhone(site, 'collaborator')
  await readyOffline(lan.page)
})

afterAll(async () => {
  if (level === undefined) delete process.env['LOG_LEVEL']
  else process.env['LOG_LEVEL'] = level
  await lan?.close()
  await site?.stop()
})

/** Where any of the words lies in what the browser keeps. */
async function leaks(page: Page): Promise<string[]> {
  const kept = await dumpBrowser(page)
  expect(kept.some(({ place }) => place.includes('/outbox'))).toBe(true)
  return leaksIn(kept)
}

function leaksIn(kept: readonly Kept[]): string[] {
  return kept.flatMap(({ place, content }) => everyWord.foundIn(content).map((word) => `${word} in ${place}`))
}

/** The page of one household of the collaborator, and what it shows, without what the header says of sending. */
async function householdText(page: Page): Promise<string> {
  await goTo(page, 'Rà soát')
  await page.locator('main a[href^="/ho/"]').first().click()
  await page.getByRole('heading', { level: 1, name: /^Hộ/ }).waitFor()
  return page.locator('main').innerText()
}

async function childText(page: Page): Promise<string> {
  await page.locator('main a[href^="/chau/"]').first().click()
  await page.locator('main').getByRole('heading', { name: 'Hoàn cảnh và hỗ trợ' }).waitFor()
  return page.locator('main').innerText()
}

describe('a private report', () => {
  let before: string[]

  test('what a collaborator writes in the ordinary way cannot be read on the disk', async () => {
    const { page } = lan
    await householdText(page)
    await page.getByRole('link', { name: 'Sửa thông tin hộ' }).click()
    await page.getByLabel('Ghi chú').fill(ordinary)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.locator('.snack').waitFor()
    expect(await leaks(page)).toEqual([])
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Không còn mục nào chờ gửi.').waitFor()
    before = [await householdText(page), await childText(page)]
  })

  test('is begun on the child’s page without a network; its draft cannot be read on the disk', async () => {
    const { page } = lan
    await lan.context.setOffline(true)
    await page.locator('main').getByRole('button', { name: 'Báo riêng cán bộ' }).click()
    expect(new URL(page.url()).pathname).toBe('/bao-rieng')
    await chip(page, 'Việc gì?', 'Trẻ em bị xâm hại').click()
    await chip(page, 'Có gấp không?', 'Gấp, cháu đang nguy hiểm').click()
    await chip(page, 'Biết tin bằng cách nào?', 'Người khác báo').click()
    await page.getByLabel('Họ tên cháu').fill(secret.name)
    await page.getByLabel('Việc xảy ra ở đâu?').fill(secret.place)
    await page.getByLabel('Cháu hiện thế nào?').fill(secret.state)
    await page.getByText('Ghi thêm về cha mẹ, gia đình').click()
    await page.getByLabel('Hoàn cảnh gia đình').fill(secret.family)
    await page.getByText('Người báo tin, nếu họ đồng ý').click()
    await page.getByLabel('Họ và tên').last().fill(secret.reporter)
    // the lock writes the draft first
    await page.getByRole('button', { name: 'Khóa' }).click()
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    expect(await leaks(page)).toEqual([])
    await unlock(page)
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).first().click()
    await page.getByLabel('Cháu hiện thế nào?').waitFor()
    expect(await page.getByLabel('Cháu hiện thế nào?').inputValue()).toBe(secret.state)
  })

  test('is sealed when it is saved, and asks for a call on every screen without saying what or whom', async () => {
    const { page } = lan
    await page.getByRole('button', { name: 'Lưu và niêm kín' }).click()
    await page.getByText('Đã lưu trên máy, sẽ gửi trước mọi thứ.').waitFor()
    await page.locator('.strip').getByText('1 việc gấp chưa báo').waitFor()
    expect(await leaks(page)).toEqual([])
    expect(canaries.foundIn(await page.content())).toEqual([])
    const urgent = (await dumpOutbox(page)).filter(({ stream }) => stream === 'urgent')
    expect(urgent.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
    await page.locator('.snack').waitFor({ state: 'detached' })
    expect([await householdText(page), await childText(page)]).toEqual(before)
    await page.locator('.strip').getByText('1 việc gấp chưa báo').waitFor()
  })

  test('cannot be read after the lock, after a reload, nor with the PIN', async () => {
    const { page } = lan
    await page.getByRole('button', { name: 'Khóa' }).click()
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    expect(await leaks(page)).toEqual([])
    await page.reload()
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    expect(await leaks(page)).toEqual([])
    await unlock(page)
    await goTo(page, 'Gửi')
    const list = page.locator('section').filter({ hasText: 'Báo riêng (1)' })
    expect(await list.getByText('Đã lưu trên máy').count()).toBe(1)
    expect(canaries.foundIn(await page.content())).toEqual([])
  })

  test('a call that was noted ends the asking', async () => {
    const { page } = lan
    await page.locator('.strip').getByRole('link', { name: 'Gọi' }).click()
    expect(await page.locator('a[href="tel:111"]').count()).toBe(1)
    const message = await page.locator('a[href^="sms:"]').getAttribute('href')
    expect(canaries.foundIn(decodeURIComponent(message ?? ''))).toEqual([])
    await page.getByRole('button', { name: 'Tôi đã gọi rồi' }).click()
    await page.locator('.strip').getByText('việc gấp chưa báo').waitFor({ state: 'detached' })
  })

  test('goes up when there is a network, and is wiped from the phone', async () => {
    const { page } = lan
    await lan.context.setOffline(false)
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    const list = page.locator('section').filter({ hasText: 'Báo riêng (1)' })
    await list.getByText(/Đã gửi về phường lúc/).waitFor()
    const urgent = (await dumpOutbox(page)).filter(({ stream }) => stream === 'urgent')
    expect(urgent.map(({ state, sealed }) => [state, sealed])).toEqual([
      ['applied', 0],
      ['applied', 0],
    ])
    expect(await leaks(page)).toEqual([])
    expect([await householdText(page), await childText(page)]).toEqual(before)
  })

  test('reaches the officer and the leader, and nobody else', async () => {
    for (const role of ['officer', 'leader']) {
      const device = await enrolDevice(site, role)
      if (role === 'officer') office = device
      const text = JSON.stringify(await everythingOf(device))
      expect(canaries.foundIn(text).sort(), role).toEqual(Object.values(secret).sort())
    }
    for (const role of ['collaborator', 'supervisor', 'admin']) {
      const text = JSON.stringify(await everythingOf(await enrolDevice(site, role)))
      expect(text.length).toBeGreaterThan(1000)
      expect(canaries.foundIn(text), role).toEqual([])
      expect(text, role).not.toContain('"intake')
    }
  })

  test('is read by the officer behind the PIN, and lies sealed on the officer’s phone too', async () => {
    const officer = await openPhone(site, { viewport: wide })
    await enrol(officer.page, await anotherCode(office))
    const { page } = officer
    await page.locator('main h1').waitFor()
    await page.evaluate(() => {
      history.pushState({ depth: 1 }, '', '/ho-so')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    const lock = page.getByRole('region', { name: 'Nhập lại mã PIN' })
    await lock.waitFor()
    expect(canaries.foundIn(await page.content())).toEqual([])
    await page.keyboard.type(pin)
    await page.keyboard.press('Enter')
    await lock.waitFor({ state: 'detached' })
    await page.locator('main a[href^="/ho-so/tin/"]').first().click()
    await page.getByText(secret.state).waitFor()
    expect(await page.locator('main').innerText()).toContain(secret.family)
    expect(await leaks(page)).toEqual([])
    expect(officer.faults).toEqual([])
    await officer.close()
    expect(leaksIn(dumpProfile(officer.profile))).toEqual([])
  })

  test('stands in nothing that the server has said, and in no file of the phone', async () => {
    expect(site.output).toContain('"route":"push"')
    expect(everyWord.foundIn(site.output)).toEqual([])
    expect(lan.faults).toEqual([])
    await lan.close()
    const files = dumpProfile(lan.profile)
    expect(files.length).toBeGreaterThan(20)
    expect(leaksIn(files)).toEqual([])
  })
})

test('the eyes see what lies anywhere in a browser', async () => {
  const phone = await openPhone(site)
  await phone.page.getByLabel('Mã do cán bộ cấp').waitFor()
  await phone.page.evaluate(plant, ordinary)
  const places = leaksIn(await dumpBrowser(phone.page)).map((leak) => leak.split(' in ')[1])
  expect(new Set(places)).toEqual(
    new Set(['trap/rows', `cache ${site.url}/trap`, 'localStorage', 'sessionStorage', 'page', 'history']),
  )
  await phone.close()
})

test('the eyes see a word in every spelling', () => {
  const word = secret.state
  const spelled = [
    Buffer.from(`xy${word}z`, 'utf8'),
    Buffer.from(`xy${word}z`, 'utf16le'),
    ...['', 'x', 'xy'].map((pre) => Buffer.from(Buffer.from(pre + word + 'z').toString('base64'))),
    ...['', 'x', 'xy'].map((pre) =>
      Buffer.from(Buffer.from(pre + word + 'z', 'utf16le').toString('base64url')),
    ),
    Buffer.from(encodeURIComponent(word)),
  ]
  for (const bytes of spelled) expect(canaries.foundIn(bytes)).toEqual([word])
  expect(canaries.foundIn('vết bầm hình trăng')).toEqual([])
})
