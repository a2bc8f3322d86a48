import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'
import { kindOf, lookOf, type LookCode } from '#ui/paper/code.ts'
import { lookChanges, looksOf, rowChanges, valuesWithStart } from '#ui/paper/entry.ts'
import type { PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'
import { checkSlip, slipOf, startSlip, type Slip } from '#ui/paper/slip.ts'
import { entryStops } from '#ui/paper/stop.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { eventContext } from '#ui/visit/event/event.ts'
import { historyOf } from '#ui/visit/history.ts'
import { activeChildren, childStanding } from '#check/standing.ts'
import { areaId, child, household, id, smallBook, today } from '../../part/small-book.ts'

const walker: SeedRecord = {
  entity: 'account',
  id: id(950),
  fields: { name: 'Đặng Thị Lan', role: 'collaborator', areas: [areaId] },
}

function open(records: readonly SeedRecord[] = [household(47), child(101, 47), child(102, 47)]) {
  const book = smallBook([walker, ...records], 'officer')
  const text = { ...startSlip(book.register, areaId, today), date: dateTextOf('2026-11-20') }
  const slip = slipOf(text, book.register, areaId, today) as Slip
  const newId = () => book.newId()
  const home = () => book.register.get('household', id(47)) as RecordOf<'household'>
  const given = (): PaperGiven => ({
    context: eventContext(book.register, home(), today),
    on: slip.onBehalf.paperDate,
    newId,
  })
  const looks = () => looksOf(book.register, id(47), slip)
  const letter = (code: string) =>
    book.record(lookChanges(lookOf(code) as LookCode, id(47), slip, looks(), newId))
  const row = async (code: string, values: PaperValues) => {
    const kind = kindOf(code) as PaperKind
    const read = given()
    const full = valuesWithStart(kind, values, read)
    const errors = kind.check(full, read).map((error) => error.field)
    if (errors.length === 0) await book.record(rowChanges(kind, full, { ...read, slip, earlier: looks() }))
    return errors
  }
  return {
    book,
    slip,
    looks,
    letter,
    row,
    words: () => historyOf(book.register, id(47)).map((line) => line.words),
  }
}

describe('the head of a slip', () => {
  test('begins with whoever walks the area, and needs a name and a day that has come', () => {
    const { book, slip } = open()
    expect(slip.onBehalf).toEqual({ account: id(950), name: 'Đặng Thị Lan', paperDate: '2026-11-20' })
    const text = startSlip(book.register, areaId, today)
    expect(checkSlip({ ...text, name: ' ' }, today).map((error) => error.field)).toEqual(['name'])
    expect(checkSlip({ ...text, date: dateTextOf('2026-12-01') }, today).map((error) => error.field)).toEqual(
      ['date'],
    )
    expect(slipOf({ ...text, name: '' }, book.register, areaId, today)).toBeUndefined()
  })

  test('of somebody without an account keeps the name alone', () => {
    const { book } = open()
    const text = {
      ...startSlip(book.register, areaId, today),
      name: 'Lê  Văn Tám ',
      sheet: 'RS-105-20112026',
    }
    expect(slipOf(text, book.register, areaId, today)?.onBehalf).toEqual({
      name: 'Lê Văn Tám',
      paperDate: today,
      sheet: 'RS-105-20112026',
    })
  })
})

describe('a letter', () => {
  test('writes one look of the day of the paper, marked whose hand it was', async () => {
    const { looks, letter, words } = open()
    await letter('K')
    expect(looks()[0]?.fields).toMatchObject({
      on: '2026-11-20',
      source: 'door',
      outcome: 'unchanged',
      onBehalf: { name: 'Đặng Thị Lan', paperDate: '2026-11-20' },
    })
    expect(words()[0]).toContain('Ghi hộ: Đặng Thị Lan, phiếu giấy ngày 20/11/2026')
  })

  test('typed again replaces the earlier one of the slip', async () => {
    const { book, looks, letter } = open()
    await letter('K')
    await letter('V')
    expect(looks().map((look) => look.fields.outcome)).toEqual(['absent'])
    expect(book.register.visitsOf(id(47)).filter((look) => look.removed?.reason === 'mistake')).toHaveLength(
      1,
    )
  })
})

describe('the table', () => {
  test('keeps a household in its place after everybody in it was written away', async () => {
    const { book, slip, row } = open([household(47), household(9), child(101, 47), child(102, 9)])
    const seen = new Set<string>()
    const numbers = () =>
      entryStops(book.register, areaId, { today, slip, seen }).map((stop) => [
        stop.household.fields.number?.value,
        stop.children.length,
        stop.looks.length,
      ])
    expect(numbers()).toEqual([
      [9, 1, 0],
      [47, 1, 0],
    ])
    await row('Đ', { who: 'household', date: '14', reach: 'outside' })
    expect(numbers()).toEqual([
      [9, 1, 0],
      [47, 0, 1],
    ])
  })
})

describe('a row with boxes', () => {
  test('S writes a birth of the known mother, its marked line, and one look', async () => {
    const { book, looks, row } = open()
    expect(await row('S', { sex: 'female', birth: '18/11' })).toEqual([])
    const born = activeChildren(book.register, id(47), today).at(-1)
    expect(born?.fields).toMatchObject({
      name: { full: 'Gái', placeholder: true },
      birth: { year: 2026, month: 11, day: 18 },
      parents: { mother: { name: 'Trần Thị Hoa' } },
    })
    expect(book.register.lifeEventsOf(id(47))[0]?.fields).toMatchObject({
      kind: 'birth',
      onBehalf: { paperDate: '2026-11-20' },
    })
    expect(looks().map((look) => look.fields.outcome)).toEqual(['changed'])
  })

  test('says what is missing or cannot be read', async () => {
    const { row, looks } = open()
    expect(await row('S', { birth: '31/2' })).toEqual(['sex', 'birth'])
    expect(await row('Đ', { date: '14' })).toEqual(['who', 'reach'])
    expect(await row('M', {})).toEqual(['child', 'date', 'cause'])
    expect(await row('H', { child: id(101), level: 'primary' })).toEqual(['grade'])
    expect(await row('X', { note: ' ' })).toEqual(['note'])
    expect(looks()).toEqual([])
  })

  test('Đ takes a child or the whole household away on the day written', async () => {
    const { book, row } = open()
    expect(await row('Đ', { who: id(101), date: '14', reach: 'outside', where: 'Hải Dương' })).toEqual([])
    const one = book.register.get('child', id(101))
    expect(one && childStanding(one, '2026-11-13')).toBe('active')
    expect(one && childStanding(one, '2026-11-14')).toBe('movedOut')
    expect(await row('Đ', { who: 'household', date: '15/11', reach: 'inside' })).toEqual(['target'])
    expect(await row('Đ', { who: 'household', date: '15/11', reach: 'outside' })).toEqual([])
    expect(activeChildren(book.register, id(47), today)).toEqual([])
  })

  test('N brings a new child, or one who had left', async () => {
    const { book, row } = open()
    const values = { date: '10/11', name: 'Nguyễn Văn Đức', sex: 'male', birth: '2018', from: 'Hải Dương' }
    expect(await row('N', values)).toEqual([])
    expect(activeChildren(book.register, id(47), today).map((one) => one.fields.name?.full)).toContain(
      'Nguyễn Văn Đức',
    )
    await row('Đ', { who: id(101), date: '12', reach: 'outside' })
    expect(await row('N', { who: id(101), date: '18' })).toEqual([])
    expect(activeChildren(book.register, id(47), today)).toHaveLength(3)
  })

  test('G, B, H and M write registration, card, school and death', async () => {
    const { book, row } = open([
      household(47),
      child(101, 47, { name: { full: 'Trai', placeholder: true }, insurance: [], birthRegistration: [] }),
    ])
    const one = () => book.register.get('child', id(101))?.fields
    expect(await row('G', { name: 'Nguyễn Đức Minh', date: '2/11', number: '12/2026' })).toEqual([])
    expect(one()?.name).toEqual({ full: 'Nguyễn Đức Minh' })
    expect(await row('B', {})).toEqual([])
    expect(one()?.insurance).toEqual([{ from: '2026-11-20', value: { state: 'insured' } }])
    expect(await row('H', { level: 'primary', grade: '3', school: 'Trường tiểu học Hoa Sen' })).toEqual([])
    expect(one()?.education?.at(-1)).toMatchObject({
      from: '2026-11-20',
      value: { level: 'primary', grade: 3 },
    })
    expect(await row('M', { date: '19', cause: 'disease' })).toEqual([])
    expect(one()?.status?.at(-1)?.value).toEqual({ state: 'died', cause: 'disease' })
  })

  test('several for one household leave one look, and a K of the same slip is gone', async () => {
    const { looks, letter, row } = open()
    await letter('K')
    await row('B', { child: id(101) })
    await row('Đ', { who: id(102), date: '14', reach: 'outside' })
    expect(looks().map((look) => look.fields.outcome)).toEqual(['changed'])
    await row('X', { note: 'Nhà xin xem lại ngày sinh' })
    expect(looks().map((look) => look.fields.note ?? '')).toEqual(['', 'Nhà xin xem lại ngày sinh'])
  })
})
