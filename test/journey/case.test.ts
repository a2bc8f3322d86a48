import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { small, wide, picture } from '../part/browser.ts'
import {
  answerLevels,
  arrives,
  assess,
  choose,
  exchange,
  givePin,
  openCases,
  saveForm,
  writePlan,
} from '../part/case.ts'
import { goTo } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { printed } from '../part/pdf.ts'
import { enrolledPhone, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * One confidential case from the telephone call to its end: the officer writes, the leader decides, and the
 * collaborator of the same household sees nothing of it but “Ghé thăm hộ này”.
 */
let site: Site
let officer: OpenPhone
let leader: OpenPhone
let lan: OpenPhone
let child: string
let household: string
/** What the server has given the collaborator since before the case was opened. */
const pulled: string[] = []

beforeAll(async () => {
  site = await startSite({ children: 60 })
  lan = await enrolledPhone(site, 'collaborator')
  lan.page.on('response', (answer) => {
    if (answer.url().includes('/pull')) {
      // an answer that the page did not wait for is asked for again
      void answer.text().then(
        (text) => pulled.push(text),
        () => undefined,
      )
    }
  })
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  leader = await enrolledPhone(site, 'leader', { viewport: small })
})

afterAll(async () => {
  for (const phone of [lan, officer, leader]) await phone?.close()
  await site?.stop()
})

const shot = async (name: string) => {
  if (process.env['PICTURES']) await picture(officer.page, `case-${name}`)
}

describe('the officer', () => {
  test('is asked for the PIN once more before anything of a case is shown; a wrong one opens nothing', async () => {
    const { page } = lan
    await goTo(page, 'Rà soát')
    const row = page.locator('.walk-row').first()
    household = (await row.locator('a').first().getAttribute('href')) ?? ''
    await reload(lan, household)
    child = await page.locator('main a[href^="/chau/"]').first().innerText()

    await officer.page.getByRole('link', { name: /^Hồ sơ bảo vệ trẻ em/ }).click()
    await officer.page.getByRole('heading', { name: 'Nhập lại mã PIN' }).waitFor()
    expect(await officer.page.getByText('Các hồ sơ').count()).toBe(0)
    await shot('pin')
    await officer.page.keyboard.type('111222')
    await officer.page.keyboard.press('Enter')
    await officer.page.getByText('Mã PIN không đúng. Thử lại.').waitFor()
    await givePin(officer.page)
    await officer.page.getByText('Không có hồ sơ nào đang làm.').waitFor()
    expect(await officer.page.locator('a[href="tel:111"]').count()).toBe(1)
  })

  test('opens a case for a child of the book from a telephone call, and the clocks run', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Mở hồ sơ mới' }).click()
    await page.getByRole('searchbox').fill(child.split('\n')[0] ?? '')
    await page
      .getByRole('button', { name: /^Chọn / })
      .first()
      .click()
    await choose(page, 'Trường hợp', 'Bị xâm hại')
    await choose(page, /^Hình thức/, 'Bạo lực')
    await page.getByLabel('Số hồ sơ').fill('01/2026')
    await shot('new')
    await saveForm(page, 'Mở hồ sơ')
    await page.getByText('Chờ đánh giá ban đầu').waitFor()
    await page.getByText('Còn 11 giờ').waitFor()
    expect(await page.getByText(/Còn 5 ngày làm việc, đến/).count()).toBe(1)
    expect(await page.getByText(/Còn 7 ngày làm việc, đến/).count()).toBe(1)
    await shot('case')
  })

  test('decides on emergency measures and stops the clock of 12 hours', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Quyết định biện pháp khẩn cấp' }).click()
    await page.getByRole('button', { name: 'Lưu quyết định' }).click()
    await page.getByRole('alert').getByRole('link').first().waitFor()
    await choose(page, 'Biện pháp khẩn cấp', 'Không cần')
    await saveForm(page, 'Lưu quyết định')
    await page.getByText('Đúng hạn').waitFor()
  })

  test('fills Mẫu 02, 03 and 04, each saved and each printed on A4', async () => {
    const { page } = officer
    await assess(page, shot)
    await writePlan(page, shot)
    await page.getByText('Chờ lãnh đạo duyệt').waitFor()
    for (const form of ['Mẫu số 02', 'Mẫu số 03', 'Mẫu số 04']) {
      await page.getByRole('link', { name: new RegExp(`^In ${form}`) }).click()
      await page.locator('.case-sheet').waitFor()
      const { pages, sizes } = await printed(page, `case-${form.slice(-2)}`)
      expect({ form, pages, sizes }).toEqual({
        form,
        pages: form === 'Mẫu số 04' ? 1 : 2,
        sizes: ['210×297'],
      })
      await page.getByRole('link', { name: 'Quay lại' }).click()
      await page.getByRole('heading', { name: 'Giấy tờ' }).waitFor()
    }
    await shot('approval')
  })
})

describe('the leader', () => {
  test('sees the summary and what waits, and returns the plan with a reason', async () => {
    await exchange(officer.page)
    const { page } = leader
    await arrives(page, () => openCases(page), /Chờ duyệt \(1\)/)
    expect(await page.getByRole('row', { name: /Chờ lãnh đạo duyệt 1 0/ }).count()).toBe(1)
    if (process.env['PICTURES']) await picture(page, 'case-leader')
    expect(await page.getByRole('link', { name: 'Mở hồ sơ mới' }).count()).toBe(0)
    await page.locator('main a[href^="/ho-so/"]').first().click()
    expect(await page.getByRole('link', { name: /Ghi Mẫu số/ }).count()).toBe(0)
    await page.getByRole('link', { name: 'Duyệt kế hoạch' }).click()
    await page.getByText('Ở với bà ngoại').waitFor()
    await choose(page, 'Ý kiến', 'Trả lại để sửa')
    await page.getByLabel('Cần sửa gì').fill('Ghi rõ kinh phí')
    await saveForm(page)
    await exchange(page)
  })

  test('approves it after the officer has changed it, with number, day and signer', async () => {
    const { page } = officer
    await arrives(page, () => openCases(page), /Kế hoạch bị trả lại/)
    await page.locator('main a[href^="/ho-so/"]').filter({ hasText: '01/2026' }).click()
    await page.getByText('Ghi rõ kinh phí').waitFor()
    await page.getByRole('link', { name: 'Sửa kế hoạch và trình lại' }).click()
    await page.getByLabel('Nguồn lực, kinh phí').fill('Quỹ Bảo trợ trẻ em')
    await saveForm(page)
    await exchange(page)
    await arrives(leader.page, () => openCases(leader.page), /Chờ duyệt \(1\)/)
    await leader.page.locator('main a[href^="/ho-so/"]').first().click()
    await leader.page.getByRole('link', { name: 'Duyệt kế hoạch' }).click()
    await leader.page.getByText('Quỹ Bảo trợ trẻ em').waitFor()
    await choose(leader.page, 'Ý kiến', 'Duyệt')
    await leader.page.getByLabel('Số quyết định').fill('12/QĐ-UBND')
    await saveForm(leader.page)
    await leader.page.getByText('Đang thực hiện').waitFor()
    await exchange(leader.page)
    await arrives(page, () => openCases(page), /Đang thực hiện/)
  })
})

describe('carrying out and ending', () => {
  test('the officer logs a step and asks the collaborator to call; the decision prints with its number', async () => {
    const { page } = officer
    await page.locator('main a[href^="/ho-so/"]').filter({ hasText: '01/2026' }).click()
    await page.getByText('Đã duyệt: số 12/QĐ-UBND').waitFor()
    await page.getByRole('link', { name: 'Ghi việc đã làm' }).click()
    await choose(page, 'Loại việc', 'Chuyển trợ giúp pháp lý')
    await page.getByLabel('Nội dung và kết quả').fill('Đã gặp trung tâm trợ giúp pháp lý')
    await saveForm(page)
    await page.getByRole('link', { name: 'Nhờ ghé thăm hộ' }).click()
    await page.getByText('“Ghé thăm hộ này”').waitFor()
    await saveForm(page, 'Giao việc')
    await page.getByRole('link', { name: '+ Mẫu 05' }).click()
    await page.getByLabel('Giao nhiệm vụ cho').fill('Cán bộ trẻ em, công an phường')
    await saveForm(page)
    await page.getByRole('link', { name: /^In Mẫu số 05/ }).click()
    await page.locator('.case-sheet').getByText('Số: 12/QĐ-UBND').waitFor()
    await page.getByRole('link', { name: 'Quay lại' }).click()
    await exchange(page)
  })

  test('the collaborator gets the one sentence, and nothing that tells of the case', async () => {
    const { page } = lan
    await arrives(page, () => goTo(page, 'Trang chính'), /Ghé thăm hộ này|Việc cần làm/)
    await reload(lan, '/ho-so')
    const seen = [await page.locator('body').innerText()]
    await reload(lan, household)
    seen.push(await page.locator('body').innerText())
    await reload(lan, '/can-lam')
    await page.getByText('Ghé thăm hộ này').first().waitFor()
    seen.push(await page.locator('body').innerText())
    for (const text of seen) expect(text).not.toMatch(/hồ sơ|01\/2026|xâm hại|Mẫu số/iu)
    // the page may show an answer before its text has reached the test
    await expect.poll(() => pulled.join()).toContain('Ghé thăm hộ này')
    const received = pulled.join()
    expect(received).not.toMatch(/01\/2026|bà ngoại|trợ giúp pháp lý|caseForm|caseStep/u)
  })

  test('a review closes the case; it stays readable, and its file prints', async () => {
    const { page } = officer
    await openCases(page)
    await page.locator('main a[href^="/ho-so/"]').filter({ hasText: '01/2026' }).click()
    await page.getByRole('link', { name: /^Ghi Mẫu số 06/ }).click()
    await page.getByText('tổn hại của trẻ em vẫn còn rất nghiêm trọng').waitFor()
    await answerLevels(page, 'Thấp')
    await choose(page, 'Đề nghị', /^Kết thúc kế hoạch/)
    await saveForm(page)
    await page.getByText('Đã rà soát').waitFor()
    await page.getByRole('link', { name: 'Kết thúc hồ sơ' }).first().click()
    await page.getByLabel('Lý do kết thúc').fill('Cháu đã an toàn')
    await saveForm(page, 'Kết thúc hồ sơ')
    await page.getByText('Đã kết thúc ngày').waitFor()
    expect(await page.getByRole('link', { name: 'Ghi việc đã làm' }).count()).toBe(0)
    expect(await faultsOf(page, 'case-closed')).toEqual([])
    await page.getByRole('link', { name: 'In cả hồ sơ' }).click()
    await page.getByText('Hồ sơ hỗ trợ, can thiệp trẻ em').waitFor()
    await page.getByText('Đã gặp trung tâm trợ giúp pháp lý').waitFor()
    const { sizes } = await printed(page, 'case-file')
    expect(sizes).toEqual(['210×297'])
    expect(officer.faults).toEqual([])
  })
})

/** Opens an address anew, which locks the book, and unlocks it. */
async function reload(phone: OpenPhone, path: string): Promise<void> {
  await phone.page.goto(`${site.url}${path}`)
  await unlock(phone.page)
}
