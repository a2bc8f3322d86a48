import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#model/day.ts'
import { dateShort } from '#ui/moment.ts'
import { eventPlans } from '#ui/visit/event/event-plans.ts'
import { otherEvents, usualEvents } from '#ui/visit/event/event.ts'
import { small, wide } from '../part/browser.ts'
import { chip, goTo, openHousehold, todayHere } from '../part/collaborator.ts'
import {
  collaboratorEntries,
  officerEntries,
  struckWords,
  type Entry,
  type Story,
} from '../part/paper-book.ts'
import { choose, openEvent, readLedger, save, show, writeHousehold } from '../part/pen.ts'
import { enrolledPhone, readyOffline, unlock, type OpenPhone } from '../part/person.ts'
import { startSite, type Site } from '../part/site.ts'

/**
 * The paper book walked through: whatever can happen to a household is written once, without a network, by two
 * collaborators and the officer; afterwards everybody reads the same sheet, line by line, in the paper book's words.
 */
const lans: Story = { surname: 'Nguyễn', numbers: ['9001', '9002', '9003'] }
const hoas: Story = { surname: 'Trần', numbers: ['9101', '9102', '9103'] }
const written = collaboratorEntries(lans)
const confirmed = officerEntries(lans)

let site: Site
let lan: OpenPhone
let hoa: OpenPhone
let officer: OpenPhone
let household: string
let target: string

beforeAll(async () => {
  site = await startSite({ children: 120 })
  lan = await enrolledPhone(site, 'collaborator', { viewport: small })
  hoa = await enrolledPhone(site, 'collaborator', { viewport: small })
  officer = await enrolledPhone(site, 'officer', { viewport: wide })
  for (const { page } of [lan, hoa, officer]) await readyOffline(page)
})
afterAll(async () => {
  for (const phone of [lan, hoa, officer]) await phone?.close()
  await site?.stop()
})

describe('every event of the book, once', () => {
  test('is in this walk', () => {
    const kinds = new Set([...written, ...confirmed].map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(Object.keys(eventPlans).sort())
    expect([...usualEvents, ...otherEvents].sort()).toEqual(Object.keys(eventPlans).sort())
  })

  test('is written without a network at one household, from its first child to its last', async () => {
    await lan.context.setOffline(true)
    household = await write(lan, lans, written)
    await expectLedger(lan, household, linesOf(written))
  })

  test('the usual ones meanwhile at a household of the other collaborator', async () => {
    await hoa.context.setOffline(true)
    const usual = collaboratorEntries(hoas).filter(
      ({ kind, sheet }) => sheet === 'own' && (usualEvents as readonly string[]).includes(kind),
    )
    const home = await write(hoa, hoas, usual)
    await expectLedger(hoa, home, linesOf(usual))
  })

  test('goes with the household to the other collaborator once both have a network', async () => {
    target = await send(lan)
    await sync(lan)
    await sync(hoa)
    await show(hoa.page, '/can-lam')
    await hoa.page.getByRole('link', { name: /^Xem và nhận/ }).click()
    await chip(hoa.page, 'Ghi vào đâu?', 'Một hộ riêng').click()
    await hoa.page.getByLabel('Hộ số mới').fill('9109')
    await save(hoa.page, 'Trả lời')
    await sync(hoa)
    await openHousehold(hoa.page, '9109')
    await expectLedger(hoa, household, [...linesOf(written), transferred()])
  })

  test('ends with what only the officer writes, and everybody reads the same sheet', async () => {
    await sync(officer)
    await officer.context.setOffline(true)
    for (const entry of confirmed) await writeEntry(officer, household, entry)
    const lines = [...linesOf([...written, ...confirmed]), transferred()].map((line) =>
      line.replace(struckWords, `Đã gạch: ${struckWords}`),
    )
    await expectLedger(officer, household, lines)
    await sync(officer)
    await sync(hoa)
    await sync(lan)
    await expectLedger(hoa, household, lines)
    for (const { page } of [lan, hoa, officer]) {
      expect(await page.getByText('Hai người ghi khác nhau').count()).toBe(0)
      await goTo(page, 'Gửi')
      await page.getByText('Không còn mục nào chờ gửi.').waitFor()
      expect(await page.getByText('Cần xem lại').count()).toBe(0)
    }
  })

  test('a child leaves the book by itself on the day when it is 16', async () => {
    const { page } = hoa
    await page.clock.setFixedTime(Date.now() + 2 * 86_400_000)
    await page.reload()
    await unlock(page)
    const line = `${dateShort(addDays(todayHere(), 1))} | Đủ 16 tuổi | Nguyễn Văn Bình`
    await expect.poll(() => readLedger(page, household)).toContain(line)
    for (const { faults } of [lan, hoa, officer]) expect(faults).toEqual([])
  })
})

/** Writes a household with its entries; answers its id. */
async function write(phone: OpenPhone, story: Story, entries: readonly Entry[]): Promise<string> {
  const { page } = phone
  const [first, , otherNumber] = story.numbers
  const own = await writeHousehold(page, { number: first, head: `${story.surname} Văn Sổ` })
  let other = ''
  for (const entry of entries) {
    if (entry.sheet === 'other' && !other) {
      await openHousehold(page, otherNumber)
      other = new URL(page.url()).pathname.split('/')[2] ?? ''
    }
    await writeEntry(phone, entry.sheet === 'own' ? own : other, entry)
  }
  return own
}

async function writeEntry({ page }: OpenPhone, home: string, entry: Entry): Promise<void> {
  await openEvent(page, entry.kind, home)
  await entry.fill(page)
  await save(page)
}

function linesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ lines }) => lines)
}

/** The sheet says exactly these lines. */
async function expectLedger({ page }: OpenPhone, home: string, lines: readonly string[]): Promise<void> {
  await expect.poll(() => readLedger(page, home), { timeout: 15_000 }).toEqual(lines.toSorted())
}

/** “Chuyển đi” of the whole household into the other collaborator's area; answers that area's name. */
async function send({ page }: OpenPhone): Promise<string> {
  await openEvent(page, 'movedOut', household)
  await choose(page, 'Ai đi?', 'Cả hộ')
  await choose(page, 'Đi đâu?', 'Vẫn trong')
  const box = page.getByLabel('Chuyển sang địa bàn nào?')
  await box.selectOption({ index: 1 })
  const area = await box.locator('option').nth(1).innerText()
  await save(page)
  return area
}

function transferred(): string {
  return `${dateShort(todayHere())} | Chuyển chỗ ở trong xã, phường (Địa bàn 101 – Tổ dân phố 1 → ${target}) | `
}

/** Puts the phone on the network and waits until everything has gone up and come down. */
async function sync({ context, page }: OpenPhone): Promise<void> {
  await context.setOffline(false)
  await goTo(page, 'Gửi')
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/pull') && answer.ok())
  await page.getByRole('button', { name: 'Gửi ngay' }).click()
  await answered
  await page
    .getByText(/như nhau|^Đã gửi \d+ mục/)
    .first()
    .waitFor()
}
