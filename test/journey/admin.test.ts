import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArea, addPerson, readCards, saveOnServer, startRealSite } from '../part/administrator.ts'
import type { RealSite } from '../part/administrator.ts'
import { small, wide } from '../part/browser.ts'
import { goTo } from '../part/collaborator.ts'
import { enrol, openPhone, pin, readyOffline, enterPin, type OpenPhone } from '../part/person.ts'

/**
 * A commune from nothing: the first administrator on an empty real database, the office, a collaborator; a merger that
 * is taken back; a lost phone. Everything through the screens.
 */
let site: RealSite
let admin: OpenPhone
let officer: OpenPhone
let lan: OpenPhone
let cards: Map<string, string>

beforeAll(async () => {
  site = await startRealSite()
})
afterAll(async () => {
  for (const phone of [admin, officer, lan]) await phone?.close()
  await site?.stop()
})

describe('the first administrator', () => {
  test('opens the book with the printed code and is led step by step', async () => {
    admin = await openPhone(site, { viewport: small })
    await enrol(admin.page, site.code)
    const steps = admin.page.getByRole('region', { name: 'Các bước mở sổ của xã, phường' })
    await steps.getByRole('link', { name: /Chọn xã, phường/ }).click()
  })

  test('chooses the commune from the list, without accents', async () => {
    const { page } = admin
    await page.getByLabel('Tên xã, phường').fill('tay ho ha noi')
    await page.getByRole('button', { name: /Phường Tây Hồ/ }).click()
    await page.getByRole('button', { name: 'Ghi Phường Tây Hồ' }).click()
    await page.getByText('Máy chủ đã ghi lúc').waitFor()
    await page.getByText('Phường Tây Hồ, Hà Nội').waitFor()
  })

  test('lays out two địa bàn with their streets; the same number twice is caught', async () => {
    const { page } = admin
    await goTo(page, 'Địa bàn')
    await addArea(page, { number: '105', name: 'Tổ dân phố 7', street: 'Phố Sen Hồng' })
    await page.getByRole('link', { name: 'Thêm địa bàn' }).click()
    await page.getByLabel('Số địa bàn').fill('105')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('link', { name: /Số này đã dùng cho Tổ dân phố 7/ }).waitFor()
    await page.getByLabel('Số địa bàn').fill('106')
    await page.getByLabel('Tên địa bàn').fill('Tổ dân phố 8')
    await saveOnServer(page)
    expect(await page.locator('main a.row-item').count()).toBe(2)
  })

  test('makes an officer and two collaborators', async () => {
    const { page } = admin
    await goTo(page, 'Người dùng')
    await addPerson(page, { name: 'Lê Văn Minh', role: 'Cán bộ trẻ em' })
    await goTo(page, 'Người dùng')
    await addPerson(page, { name: 'Nguyễn Thị Lan', role: 'Cộng tác viên', area: '105' })
    await goTo(page, 'Người dùng')
    await addPerson(page, { name: 'Trần Thị Hoa', role: 'Cộng tác viên', area: '106' })
    await page.getByText('Tổ dân phố 8').waitFor()
  })

  test('prints cards for today, with name, code, address and day, two in a row on A4', async () => {
    const { page } = admin
    await goTo(page, 'Quản trị')
    await page.getByRole('link', { name: /^Cấp mã mở sổ/ }).click()
    await page.getByRole('link', { name: 'In mã cho buổi tập huấn' }).click()
    await page.getByText('Đã chọn 2 / 4 người').waitFor()
    await page.locator('label').filter({ hasText: 'Lê Văn Minh' }).click()
    await page.getByRole('button', { name: 'Tạo 3 mã' }).click()
    await page.getByRole('heading', { name: /Thẻ mã ngày/ }).waitFor()
    cards = await readCards(page)
    expect([...cards.keys()]).toEqual(['Lê Văn Minh', 'Trần Thị Hoa', 'Nguyễn Thị Lan'])
    const card = await page.locator('.code-card').last().innerText()
    expect(card).toContain(site.url)
    expect(card).toContain('Địa bàn 105')
    await page.emulateMedia({ media: 'print' })
    const [left, right] = await Promise.all(
      [0, 1].map((index) => page.locator('.code-card').nth(index).boundingBox()),
    )
    expect(left?.y).toBe(right?.y)
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('the office and a collaborator', () => {
  test('the officer opens the book with the card and comes to administration from the overview', async () => {
    officer = await openPhone(site, { viewport: wide })
    await enrol(officer.page, cards.get('Lê Văn Minh') ?? '')
    await officer.page.getByRole('link', { name: /^Quản trị/ }).click()
    await officer.page.getByRole('heading', { name: 'Quản trị' }).waitFor()
    expect(await officer.page.getByRole('link', { name: /^Xã, phường của sổ/ }).count()).toBe(0)
  })

  test('the collaborator opens hers and writes a household, which the officer’s list counts', async () => {
    lan = await openPhone(site)
    const { page } = lan
    await enrol(page, cards.get('Nguyễn Thị Lan') ?? '')
    await readyOffline(page)
    await page.goto(`${site.url}/ho/moi`)
    await reopened(lan)
    await page.getByLabel('Hộ số').fill('12')
    await page.getByLabel('Chủ hộ').fill('Phạm Văn Mẫu')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Đã lưu trên máy.').waitFor()
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByText('Không còn mục nào chờ gửi.').waitFor()

    await officer.page.getByRole('link', { name: /^Địa bàn/ }).click()
    await officer.page.getByRole('link', { name: /105.*1 hộ · Nguyễn Thị Lan/s }).waitFor()
  })

  test('an officer merges the địa bàn after seeing what moves; the collaborator keeps her household', async () => {
    const { page } = officer
    await page.getByRole('link', { name: /105/ }).click()
    await page.getByRole('link', { name: 'Gộp vào địa bàn khác' }).click()
    await page.getByLabel('Gộp vào').selectOption({ index: 1 })
    const preview = page.getByRole('status').filter({ hasText: 'Sẽ chuyển' })
    await preview.getByText('Nguyễn Thị Lan').waitFor()
    await page.getByRole('button', { name: 'Gộp địa bàn' }).click()
    await page.getByText('Đã gộp xong, chuyển 1 hộ.').waitFor()
    await page.getByText('Địa bàn này đã gộp vào Tổ dân phố 8').waitFor()

    await receives(lan, 'Tổ dân phố 8')
    await findHousehold(lan)
  })

  test('and takes the merger back', async () => {
    const { page } = officer
    await page.getByRole('button', { name: 'Tách ra như cũ' }).click()
    await page.getByText('Đã tách ra như cũ, 1 hộ về lại địa bàn này.').waitFor()
    await page.getByRole('link', { name: 'Sửa địa bàn' }).waitFor()
    await receives(lan, 'Tổ dân phố 7')
    await findHousehold(lan)
  })
})

describe('without a network', () => {
  test('the page says so, keeps what is typed, and saves it when the network is back', async () => {
    const { page } = admin
    await page.getByRole('link', { name: 'Quay lại' }).click()
    await goTo(page, 'Quản trị')
    await page.getByRole('link', { name: /^Số điện thoại khẩn/ }).click()
    await page.getByRole('button', { name: 'Thêm một số' }).click()
    await page.getByLabel('Của ai, đơn vị nào').last().fill('Công an phường')
    await page.getByLabel('Số điện thoại').last().fill('0900000001')
    await admin.context.setOffline(true)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Chưa ghi được: không nối được máy chủ.').waitFor()
    expect(await page.getByLabel('Của ai, đơn vị nào').last().inputValue()).toBe('Công an phường')
    await admin.context.setOffline(false)
    await saveOnServer(page)
    await page.getByText('2 số', { exact: true }).waitFor()
  })
})

describe('a lost phone', () => {
  test('is revoked after a word about what is not sent on it; its work stays on it, and it says why', async () => {
    await lan.context.setOffline(true)
    await lan.page.goto(`${site.url}/ho/moi`)
    await reopened(lan)
    await lan.page.getByLabel('Chủ hộ').fill('Đỗ Thị Chưa Gửi')
    await lan.page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await lan.page.getByText('Đã lưu trên máy.').waitFor()

    const { page } = officer
    await page.goto(`${site.url}/quan-tri/may`)
    await reopened(officer)
    await page.getByRole('button', { name: 'Thu hồi máy của Nguyễn Thị Lan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Mục chưa gửi không bị xóa').waitFor()
    await dialog.getByRole('button', { name: 'Thu hồi' }).click()
    await page.getByText('Đã thu hồi máy của Nguyễn Thị Lan.').waitFor()
    await page.getByText('Máy đã thu hồi (1)').waitFor()

    await lan.context.setOffline(false)
    await lan.page.getByRole('heading', { name: 'Máy này đã bị thu hồi' }).waitFor({ timeout: 10_000 })
    await lan.page.getByText('Số mục chưa gửi: 1').waitFor()
  })

  test('on which nothing of the book is left but what was unsent, sealed, behind its PIN', async () => {
    const left = () =>
      lan.page.evaluate(async () => {
        const [name = ''] = (await indexedDB.databases()).flatMap(({ name = '' }) =>
          name.startsWith('book-') ? [name] : [],
        )
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(name)
          request.addEventListener('success', () => resolve(request.result))
        })
        const counts: Record<string, number> = {}
        for (const store of database.objectStoreNames) {
          const count = database.transaction(store).objectStore(store).count()
          await new Promise((resolve) => count.addEventListener('success', resolve))
          counts[store] = count.result
        }
        database.close()
        return counts
      })
    const empty = { pages: 0, lists: 0, overlay: 0, drafts: 0, aside: 0 }
    await expect.poll(left, { timeout: 10_000 }).toMatchObject({ ...empty, outbox: 1 })
    await lan.page.getByRole('button', { name: 'Mở lại' }).click()
    await lan.page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    await enterPin(lan.page, 'Mở')
    await lan.page.getByText('Số mục chưa gửi: 1').waitFor()
    expect(await lan.page.locator('header.head').count()).toBe(0)
  })

  test('nothing broke on the way', () => {
    for (const phone of [admin, officer, lan]) expect(phone.faults).toEqual([])
  })
})

/** Fetches what is new until the area named is the phone’s own. */
async function receives({ page }: OpenPhone, area: string): Promise<void> {
  const own = async () => {
    await goTo(page, 'Gửi')
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await goTo(page, 'Cài đặt')
    return page.locator('main').innerText()
  }
  await expect.poll(own, { timeout: 15_000 }).toContain(area)
}

/** The household that the collaborator wrote is found on her phone. */
async function findHousehold({ page }: OpenPhone): Promise<void> {
  await goTo(page, 'Tìm')
  await page.getByRole('searchbox').fill('pham van mau')
  await page
    .getByRole('link', { name: /Phạm Văn Mẫu/ })
    .first()
    .waitFor()
}

/** After an address was typed the book is locked again. */
async function reopened({ page }: OpenPhone): Promise<void> {
  await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: 'Mở', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
