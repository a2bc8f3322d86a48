import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { throttle, wide } from '../part/browser.ts'
import type { Outcome } from '#import/outcome.ts'
import { todayHere } from '../part/collaborator.ts'
import { faultsOf } from '../part/inspect.ts'
import { listFile } from '../part/list-file.ts'
import {
  childrenInBook,
  giveFile,
  openImports,
  readErrors,
  showPile,
  tryList,
  writtenList,
  type ErrorLine,
  type PileCounts,
} from '../part/list-screen.ts'
import { createListedWard, type ListedWard } from '../part/listed-ward.ts'
import { longestTasks, watchTasks } from '../part/long-task.ts'
import { enrolledPhone, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * J10: a ward's lists of 15,000 children, from three offices under three heads, with the faults that lists have, are
 * read in by the officer. A third of the households are in the book already.
 */
const children = 15_500
const found: string[] = []
const files: Buffer[] = []
/** How many children each list brought. */
const added: number[] = []
let ward: ListedWard
let site: Site
let officer: OpenPhone

beforeAll(async () => {
  ward = createListedWard({ children, today: todayHere() })
  site = await startSite({ children, program: 'test/part/listed-server.ts' })
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  await officer.page.getByText('Đang tải').first().waitFor({ state: 'detached', timeout: 60_000 })
})

afterAll(async () => {
  await officer?.close()
  await site?.stop()
})

test('fifteen thousand rows are listed', () => {
  expect(ward.lists.reduce((sum, { list }) => sum + list.expected.size, 0)).toBeGreaterThanOrEqual(15_000)
})

describe.each([0, 1, 2])('the list of office %i', (office) => {
  let errors: ErrorLine[]
  let before = 0
  /** Rows that the made ward's coincidences keep out: heads of one name, a child of the same name and birth. */
  let coincidences: number[]
  let piles: PileCounts

  test('is read and lies in the piles of the dry run', async () => {
    const { page } = officer
    const { list, style } = listOf(office)
    before = await childrenInBook(page)
    await openImports(page)
    if (office === 0) await lookAtStart()
    files.push(Buffer.from(await listFile(list)))
    await giveFile(page, { name: `${style}.xlsx`, buffer: files.at(-1) ?? Buffer.of() })
    await page.getByRole('heading', { level: 1, name: 'Cột nào là gì?' }).waitFor()
    if (office === 0) found.push(...(await faultsOf(page, 'import-columns')))
    const began = performance.now()
    piles = await tryList(page)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${style}: ${list.expected.size} rows planned in ${seconds} s`, JSON.stringify(piles))
    if (office === 0) await lookAtPiles()
  })

  test('has every row that is not taken, and no other planted one, in the file of errors with its reason', async () => {
    errors = await readErrors(officer.page)
    const { expected } = listOf(office).list
    const told = new Map(errors.map((line) => [line.row, line]))
    const isOut = (row: number) => /^(Không nhận|Gần giống)/.test(told.get(row)?.outcome ?? '')
    const untold = [...expected].filter(([row, { outcome, reason }]) => {
      const mustBeTold = outcome === 'refused' || outcome === 'near' || reason !== undefined
      return mustBeTold && !/\p{L}+ \p{L}+/u.test(told.get(row)?.reasons ?? '')
    })
    expect(untold).toEqual([])
    expect(errors.filter(({ reasons }) => /[a-z]+-[a-z]+|undefined/.test(reasons))).toEqual([])
    const planted = (outcome: Outcome) =>
      [...expected].flatMap(([row, one]) => (one.outcome === outcome ? [row] : []))
    expect([...planted('refused'), ...planted('near')].filter((row) => !isOut(row))).toEqual([])
    coincidences = [...planted('added'), ...planted('changed'), ...planted('unchanged')].filter(isOut)
    console.log(
      'coincidences',
      coincidences.map((row) => told.get(row)?.reasons),
    )
    expect(coincidences.length).toBeLessThan(expected.size / 500)
    expect(coincidences.filter((row) => !/nhiều hộ|gần giống/.test(told.get(row)?.reasons ?? ''))).toEqual([])
    const out = planted('refused').length + planted('near').length + coincidences.length
    expect((piles['Không nhận'] ?? 0) + (piles['Gần giống'] ?? 0)).toBe(out)
    expect((piles['Ghi mới'] ?? 0) + (piles['Khớp'] ?? 0)).toBe(expected.size - out)
  })

  test('is written, and the book has as many children more as the dry run said', async () => {
    const { page } = officer
    const began = performance.now()
    await page.getByRole('button', { name: /^Ghi vào sổ/ }).click()
    if (office === 2) await watchSlowly()
    await writtenList(page)
    console.log(`written in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    await page.getByText('Đã lưu trên máy; máy tự gửi dần về').waitFor()
    if (office === 0) found.push(...(await faultsOf(page, 'import-result')))
    added.push(piles['Ghi mới'] ?? 0)
    expect(await childrenInBook(page)).toBe(before + (added.at(-1) ?? 0))
  })
})

test('the same list again writes nothing', async () => {
  const { page } = officer
  await openImports(page)
  await giveFile(page, { name: 'lai.xlsx', buffer: files[0] ?? Buffer.of() })
  await page.getByText('Danh sách kiểu này đã nhập lần trước').waitFor()
  const piles = await tryList(page)
  expect(piles['Ghi mới']).toBeUndefined()
  await page.getByText('Danh sách không có gì mới').waitFor()
  await page.getByText(/^Tệp này đã nhập ngày/).waitFor()
  expect(await page.getByRole('button', { name: /^Ghi vào sổ/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()
})

test('a whole import is taken back after a look at what that means', async () => {
  const { page } = officer
  const before = await childrenInBook(page)
  await openImports(page)
  await page
    .locator('main')
    .getByRole('link', { name: /Trạm y tế/ })
    .first()
    .click()
  found.push(...(await faultsOf(page, 'import-one')))
  await page.getByRole('button', { name: 'Xem trước việc hoàn tác' }).click()
  const undo = page.getByRole('button', { name: 'Hoàn tác', exact: true })
  await undo.waitFor({ timeout: 60_000 })
  found.push(...(await faultsOf(page, 'import-undo')))
  await undo.click()
  await page.getByText(/^Đã hoàn tác \d/).waitFor({ timeout: 120_000 })
  expect(await childrenInBook(page)).toBe(before - (added.at(-1) ?? 0))
})

test('no screen of the import has a barrier, and nothing broke', () => {
  expect(found).toEqual([])
  expect(officer.faults).toEqual([])
})

/**
 * A quarter of the list is written six times slower, and the page never freezes. Tasks are measured by the clock on the
 * wall and so stretched by whatever else the machine does; the longest are printed, only a standstill fails.
 */
async function watchSlowly(): Promise<void> {
  const { page } = officer
  const session = await throttle(page, 6)
  await watchTasks(page)
  await page.waitForFunction(() => {
    const bar = document.querySelector<HTMLProgressElement>('main progress')
    return !bar || bar.value / bar.max > 0.25
  })
  const tasks = await longestTasks(page)
  await session.detach()
  console.log(`six times slower: ${tasks.length} tasks above 50 ms, the longest`, tasks.slice(0, 8))
  expect(Math.max(0, ...tasks)).toBeLessThan(2000)
}

/** Looks at the list of imports and at the first step, empty and with everything left out. */
async function lookAtStart(): Promise<void> {
  const { page } = officer
  found.push(...(await faultsOf(page, 'imports-none')))
  await page.getByRole('link', { name: 'Nhập một danh sách' }).click()
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await page.getByRole('alert').getByText('chỗ cần sửa').waitFor()
  found.push(...(await faultsOf(page, 'import-start')))
  await page.getByRole('link', { name: 'Quay lại' }).click()
}

/** Looks at the piles in which a person decides. */
async function lookAtPiles(): Promise<void> {
  const { page } = officer
  await showPile(page, 'Gần giống')
  await page.getByText('Nhận nhiều dòng một lúc', { exact: true }).click()
  found.push(...(await faultsOf(page, 'import-near')))
  await showPile(page, 'Khác với sổ')
  found.push(...(await faultsOf(page, 'import-differs')))
  await showPile(page, 'Không nhận')
  found.push(...(await faultsOf(page, 'import-refused')))
}

function listOf(office: number): ListedWard['lists'][number] {
  const listed = ward.lists[office]
  if (!listed) throw new Error('no such office')
  return listed
}
