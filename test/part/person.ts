import type { Page } from 'playwright-core'
import { launchBrowser, type Phone, type PhoneOptions } from './browser.ts'
import { codesOf, type Site } from './site.ts'

/** The PIN of everybody in the journeys. */
export const pin = '927164'

/** A phone at the start page of a site, and everything that went wrong on it so far. */
export interface OpenPhone extends Phone {
  /** Errors of the page, refusals of the policy, requests to other origins; empty on a good day. */
  faults: string[]
}

/** Switches a phone on (a new one, or an earlier profile) and opens the product. */
export async function openPhone(
  site: Site,
  options: PhoneOptions & { path?: string } = {},
): Promise<OpenPhone> {
  const phone = await launchBrowser(options)
  const faults = watch(phone.page, site.url)
  await phone.page.goto(`${site.url}${options.path ?? '/'}`)
  return { ...phone, faults }
}

/** Switches the phone of a profile on again and opens its book with the PIN, with or without a network. */
export async function reopenPhone(
  site: Site,
  profile: string,
  options: PhoneOptions = {},
): Promise<OpenPhone> {
  const phone = await openPhone(site, { ...options, profile })
  await unlock(phone.page)
  return phone
}

/** Redeems the first unused code of a role on a new phone, through the screens, and waits for the whole book. */
export async function enrolledPhone(
  site: Site,
  role: string,
  options: PhoneOptions = {},
): Promise<OpenPhone> {
  const code = codesOf(site, role).at(0) ?? ''
  site.output = site.output.replace(code, '(đã dùng)')
  const phone = await openPhone(site, options)
  await enrol(phone.page, code)
  return phone
}

/** The screens of a first start: code, PIN twice, first sync. */
export async function enrol(page: Page, code: string): Promise<void> {
  await page.getByLabel('Mã do cán bộ cấp').fill(code)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { name: 'Đặt mã PIN' }).waitFor()
  await enterPin(page, 'Xong')
  await page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
  await enterPin(page, 'Xong')
  await page.locator('header.head').waitFor()
}

/** The PIN screen of a book that lies on the phone. */
export async function unlock(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
  await enterPin(page, 'Mở')
  await page.locator('header.head').waitFor()
}

export async function enterPin(page: Page, done: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: done, exact: true }).click()
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A failed request is what the screens are there to tell; everything else on the console is a fault.
    const isNetwork = message.text().includes('net::ERR_') || message.text().includes('status of')
    if (message.type() === 'error' && !isNetwork) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`request: ${new URL(url).host}`)
  })
  return faults
}

/** Resolves when the service worker has stored what every phone keeps, so that the product opens without a network. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (!active || active.state === 'activated') return
    await new Promise<void>((resolve) => {
      active.addEventListener('statechange', () => active.state === 'activated' && resolve())
    })
  })
}

/** Resolves when also the pages of the role are kept, whose book is open. */
export async function readyOffline(page: Page): Promise<void> {
  await installed(page)
  await page.waitForFunction(() => performance.getEntriesByName('parts-kept').length > 0)
}
