import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startFront, type Front } from '../part/front.ts'
import { enrolledPhone, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/** What each phone keeps of the product for days without a network, by role. */
let site: Site
let front: Front
let lan: OpenPhone
let officer: OpenPhone

beforeAll(async () => {
  site = await startSite()
  front = await startFront(site.url)
  lan = await enrolledPhone(site, 'collaborator')
  officer = await enrolledPhone({ ...site, url: front.url }, 'officer', {
    viewport: { width: 1280, height: 800 },
  })
  await Promise.all([readyOffline(lan.page), readyOffline(officer.page)])
})

afterAll(async () => {
  await Promise.all([lan?.close(), officer?.close()])
  await front?.close()
  await site?.stop()
})

/** The names of the office's files in any cache. */
const officeFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names: string[] = []
    for (const cache of await caches.keys())
      for (const { url } of await (await caches.open(cache)).keys())
        if (url.includes('/assets/office-')) names.push(new URL(url).pathname)
    return names.sort()
  })

/** Resolves when a newer build has all it needs and waits. */
const waitingBuild = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const next = registration.installing
    if (registration.waiting ?? !next) return
    await new Promise<void>((resolve) => {
      next?.addEventListener('statechange', () => next.state === 'installed' && resolve())
    })
  })

describe('what a phone keeps of the product', () => {
  test('is nothing of the office’s pages for a collaborator', async () => {
    expect(await officeFiles(lan.page)).toEqual([])
  })

  test('is every page of the office for an officer, who opens them without a network', async () => {
    const { page, context } = officer
    expect((await officeFiles(page)).length).toBeGreaterThan(2)
    await context.setOffline(true)
    await page.reload()
    await unlock(page)
    await page.getByRole('link', { name: 'Chấm điểm' }).first().click()
    await page.getByRole('heading', { name: 'Chấm điểm' }).waitFor()
    await page.evaluate(() => history.pushState(null, '', '/nhap-danh-sach'))
    await page.reload()
    await unlock(page)
    await page.getByRole('heading', { name: 'Nhập danh sách' }).waitFor()
    await context.setOffline(false)
    expect(officer.faults).toEqual([])
  })

  test('is brought by a newer build before it may take over', async () => {
    const { page } = officer
    const before = await officeFiles(page)
    await page.evaluate(
      async (lost: string) => void (await (await caches.open('parts')).delete(lost)),
      before[0] ?? '',
    )
    front.release()
    await page.reload()
    await waitingBuild(page)
    expect(await officeFiles(page)).toEqual(before)
  })
})
