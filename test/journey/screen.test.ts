import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages, type PageName } from '#ui/route.ts'
import { otherEvents, usualEvents } from '#ui/visit/event/event.ts'
import { small, wide } from '../part/browser.ts'
import { faultsOf } from '../part/inspect.ts'
import { codesOf, startSite, type Site } from '../part/site.ts'
import { enrolledPhone, openPhone, pin, type OpenPhone } from '../part/person.ts'

/**
 * Every screen of every role, looked at for barriers: no serious or critical finding of axe, nothing to tap smaller than
 * 48 px, nothing wider than the narrowest phone. The pictures are kept (PICTURES=1) outside the repository, for people to look at.
 */
let site: Site
beforeAll(async () => {
  site = await startSite({ children: 120 })
})
afterAll(() => site?.stop())

describe('the way in', () => {
  test('has no barrier from the code to the lock', async () => {
    const phone = await openPhone(site)
    const { page } = phone
    const found: string[] = []
    const look = async (name: string): Promise<void> =>
      void found.push(...(await faultsOf(page, `start-${name}`)))
    await page.getByLabel('Mã do cán bộ cấp').waitFor()
    await look('code')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await look('code-missing')
    await page.getByLabel('Mã do cán bộ cấp').fill(codesOf(site, 'leader')[0] ?? '')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.getByRole('heading', { name: 'Đặt mã PIN' }).waitFor()
    await look('pin')
    for (const title of ['Nhập lại mã PIN', '']) {
      await page.keyboard.type(pin)
      await page.keyboard.press('Enter')
      if (title) await page.getByRole('heading', { name: title }).waitFor()
    }
    await page.getByRole('button', { name: 'Khóa' }).click()
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await look('unlock')
    await page.keyboard.type('111222')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await look('unlock-wrong')
    expect(found).toEqual([])
    expect(phone.faults).toEqual([])
    await phone.close()
  })
})

const visit =
  'home search news newsHousehold newsForm walk householdNew household householdEdit householdNews'
const child =
  'childNew child childEdit recordHistory childVaccines childGrowth handIn handInPrint todo outbox settings report'
const office =
  'home fresh communeList areas area review score assessment figures figure proof household child search'
const writing = 'assessmentNew assessmentEdit codes householdNew outbox settings'

const seen = {
  collaborator: { viewport: small, names: `${visit} ${child} score`.split(' ') as PageName[] },
  officer: { viewport: wide, names: `${office} ${writing}`.split(' ') as PageName[] },
  supervisor: { viewport: wide, names: ['home', 'score', 'proof', 'codes', 'assessmentNew'] as PageName[] },
  admin: { viewport: small, names: ['home', 'codes', 'household', 'settings'] as PageName[] },
}
// A page that nobody has put into a list yet is looked at all the same.
const listed = new Set(Object.values(seen).flatMap(({ names }) => names))
seen.officer.names.push(...(Object.keys(pages) as PageName[]).filter((name) => !listed.has(name)))

test('the eyes see a barrier that is put in their way', async () => {
  const phone = await openPhone(site)
  await phone.page.getByLabel('Mã do cán bộ cấp').waitFor()
  await phone.page.evaluate(() => {
    const button = document.createElement('button')
    Object.assign(button.style, { width: '400px', height: '20px' })
    button.textContent = 'Nút thấp'
    const pale = document.createElement('p')
    pale.style.color = '#ccc'
    pale.textContent = 'Chữ nhạt'
    document.querySelector('main')?.prepend(pale, document.createElement('img'), button)
  })
  const found = (await faultsOf(phone.page, 'barrier')).join()
  expect(found).toContain('color-contrast')
  expect(found).toContain('image-alt')
  expect(found).toContain('400×20')
  expect(found).toContain('wide at 320 px')
  await phone.close()
})

describe.each(Object.entries(seen))('the screens of the %s', (role, { viewport, names }) => {
  let phone: OpenPhone
  let params: Record<string, string>
  beforeAll(async () => {
    phone = await enrolledPhone(site, role, { viewport })
    params = role === 'admin' ? {} : await findParams(phone.page, role)
  })
  afterAll(() => phone?.close())

  test.each(names)('%s', async (name) => {
    for (const path of addressesOf(pages[name], params)) {
      await show(phone.page, path)
      expect(await faultsOf(phone.page, `${role}-${name}${suffixOf(pages[name], path)}`)).toEqual([])
    }
    expect(phone.faults).toEqual([])
  })
})

const lists = 'children special born'.split(' ')
const parts = 'basic parents papers health place note wrong'.split(' ')
const events: string[] = [...usualEvents, ...otherEvents]

/** The addresses of a page with every code that it may hold, and one household, child or assessment of the ward. */
function addressesOf(pattern: string, params: Record<string, string>): string[] {
  const isForm = pattern.includes(':household')
  const many: Record<string, string[]> = {
    ':event': isForm ? events : events.slice(0, 1),
    ':list': lists,
    ':part': parts,
  }
  const filled = pattern.replace(
    /:(\w+)/g,
    (whole, name: string) => params[`${pattern.split('/')[1]}:${name}`] ?? whole,
  )
  const [open] = Object.keys(many).filter((name) => filled.includes(name))
  return open ? (many[open] ?? []).map((code) => filled.replace(open, code)) : [filled]
}

function suffixOf(pattern: string, path: string): string {
  const code = pattern.split('/').findIndex((segment) => /^:(event|list|part)$/.test(segment))
  return code < 0 ? '' : `-${path.split('/')[code] ?? ''}`
}

/** One id of each kind, read from the links of the lists as somebody would follow them. */
async function findParams(page: Page, role: string): Promise<Record<string, string>> {
  const idOf = async (prefix: string): Promise<string> => {
    const link = page.locator(`main a[href^="${prefix}"]`).filter({ hasNotText: 'mới' }).first()
    return ((await link.getAttribute('href')) ?? '').split('/')[2] ?? ''
  }
  await show(page, role === 'collaborator' ? '/ra-soat' : '/danh-sach/households')
  const household = await idOf('/ho/')
  await show(page, `/ho/${household}`)
  const child = await idOf('/chau/')
  const found = {
    'ho:id': household,
    'chau:id': child,
    'bien-dong:household': household,
    'lich-su:entity': 'household',
    'lich-su:id': household,
  }
  if (role === 'collaborator') return found
  await show(page, '/cham-diem')
  const assessment = (await page.locator('main a[href^="/cham-diem/"]').first().getAttribute('href')) ?? ''
  await show(page, '/chat-luong/ghi-trung')
  const pair =
    (await page.locator('main a[href^="/chat-luong/ghi-trung/"]').first().getAttribute('href')) ?? ''
  const [, , , first = '', second = ''] = pair.split('/')
  await show(page, '/dia-ban')
  return {
    'chat-luong:id': child,
    'chat-luong:list': 'noIdentifier',
    'chat-luong:first': first,
    'chat-luong:second': second,
    ...found,
    'cham-diem:assessment': assessment.split('/')[2] ?? '',
    'cham-diem:item': '2.1',
    'dia-ban:area': await idOf('/dia-ban/'),
  }
}

/** Goes to an address as a link inside the product does, without loading the page again. */
async function show(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState({ depth: 1 }, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('header.head').waitFor()
  await page.locator('main h1').waitFor()
}
