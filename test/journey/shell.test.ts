import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, type Phone } from '../part/browser.ts'
import { enrolledPhone, openPhone, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

let site: Site
let phone: OpenPhone

beforeAll(async () => {
  site = await startSite()
  phone = await enrolledPhone(site, 'collaborator')
  await readyOffline(phone.page)
})

afterAll(async () => {
  await phone?.close()
  await site?.stop()
})

describe('the installed product', () => {
  test('names itself, has icons of its own and opens standing alone', async () => {
    const manifest = (await (await fetch(`${site.url}/manifest.webmanifest`)).json()) as {
      name: string
      display: string
      icons: { src: string; purpose?: string }[]
    }
    expect(manifest.name).toBe('Sổ Trẻ Em')
    expect(manifest.display).toBe('standalone')
    for (const { src } of manifest.icons) expect((await fetch(site.url + src)).status, src).toBe(200)
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  })

  test('is served under a policy without inline script, inline style and other origins', async () => {
    const policy = (await fetch(site.url)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
  })

  test('opens its book without a network after the browser was killed and the server stopped', async () => {
    await site.stop()
    await phone.kill()
    const again = await openPhone(site, { profile: phone.profile })
    await again.context.setOffline(true)
    await unlock(again.page)
    expect(await again.page.getByText('TẬP HUẤN').count()).toBeGreaterThan(0)
    await again.page.goto(`${site.url}/tim`)
    await unlock(again.page)
    expect(again.faults).toEqual([])
    await again.close()
    site = await startSite({ folder: site.folder, port: site.port })
    phone = await openPhone(site, { profile: phone.profile })
  })

  test('keeps nothing of the server in the browser’s caches', async () => {
    await unlock(phone.page)
    const kept = await phone.page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([])
  })

  test('a second tab does not get at the same book', async () => {
    const tab = await phone.context.newPage()
    await tab.goto(site.url)
    await tab.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await tab.keyboard.type('927164')
    await tab.keyboard.press('Enter')
    await tab.getByRole('heading', { name: 'Sổ đang mở ở thẻ khác' }).waitFor()
    await tab.close()
  })

  test('shows a trouble of its own when something breaks that nobody thought of, and stays whole', async () => {
    const tab = await phone.context.newPage()
    await tab.goto(site.url)
    await tab.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await tab.evaluate(() => void Promise.reject(new RangeError('name of a child')))
    const screen = tab.getByRole('main')
    await screen.getByText('RangeError').waitFor()
    expect(await screen.innerText()).not.toContain('name of a child')
    await tab.close()
    expect(phone.faults).toEqual([])
  })
})

describe('a browser that cannot keep anything', () => {
  let bare: Phone
  afterAll(() => bare?.close())

  test('is told so before a code is spent', async () => {
    bare = await launchBrowser()
    await bare.context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    })
    await bare.page.goto(site.url)
    await bare.page.getByRole('heading', { name: 'Trình duyệt này không cho lưu dữ liệu' }).waitFor()
  })
})
