import { describe, expect, test } from 'vitest'
import { areaFields, areaValues, checkArea } from '#ui/admin/area-form.ts'
import { checkAssignments, storedAssignments, typedAssignments } from '#ui/admin/assignment-form.ts'
import { latestDay } from '#ui/admin/dates.ts'
import { checkHotlines, storedHotlines } from '#ui/admin/hotline-form.ts'
import { checkPerson, personFields, rolesFor } from '#ui/admin/person-form.ts'
import { checkStandIns, storedStandIns, typedStandIns } from '#ui/admin/stand-in-form.ts'
import { blankStreet, checkStreets, storedStreets, typedStreets } from '#ui/admin/street-rows.ts'
import { dateTextOf, emptyDate } from '#ui/part/date-text.ts'

const today = '2026-11-24'
const latest = latestDay(today)
const fields = (errors: readonly { field: string }[]) => errors.map(({ field }) => field)

describe('the table of streets', () => {
  const street = (key: string, part: Partial<typeof blankStreet>) => ({ ...blankStreet, key, ...part })

  test('goes from the book into the boxes and back without a change', () => {
    const rows = [
      { street: 'Phố Kim Mã', fromNumber: 1, toNumber: 10 },
      { street: 'Phố Kim Mã', alley: 'Ngõ 371', lane: 'Ngách 2', branch: 'Hẻm 10', fromNumber: 11 },
    ]
    expect(storedStreets(typedStreets(rows))).toEqual(rows)
  })

  test('takes the text of the first release as one row, and leaves out rows in which nothing stands', () => {
    expect(storedStreets(typedStreets('Phố Kim Mã'))).toEqual([{ street: 'Phố Kim Mã' }])
    expect(storedStreets([street('1', {}), street('2', { street: '  Thôn  Đông ' })])).toEqual([
      { street: 'Thôn Đông' },
    ])
    expect(checkStreets([street('1', {})])).toEqual([])
  })

  test('says which box of which row is wrong: no street, no number, backwards, twice', () => {
    const wrong = checkStreets([
      street('1', { street: 'A', fromNumber: '1', toNumber: '10' }),
      street('4', { alley: 'Ngõ 3' }),
      street('5', { street: 'B', fromNumber: 'x', toNumber: '0' }),
      street('6', { street: 'C', fromNumber: '30', toNumber: '20' }),
      street('7', { street: 'D', fromNumber: '10', toNumber: '12' }),
    ])
    expect(fields(wrong)).toEqual([
      'row-4-street',
      'row-5-fromNumber',
      'row-5-toNumber',
      'row-6-toNumber',
      'row-7-fromNumber',
    ])
  })
})

describe('a địa bàn', () => {
  test('needs a name, a number that no other one has, and days that exist', () => {
    const values = { ...areaValues('a', undefined, today), number: '105', name: ' ' }
    expect(fields(checkArea(values, latest, new Map([[105, 'Thôn Đông']])))).toEqual(['number', 'name'])
    const bad = { ...values, name: 'A', number: 'x', from: { day: '31', month: '2', year: '2026' } }
    expect(fields(checkArea(bad, latest, new Map()))).toEqual(['number', 'from'])
  })

  test('is sent as the book has it; what is left empty is told as empty', () => {
    const values = { ...areaValues('a', undefined, today), name: ' Thôn   Đông ', from: emptyDate }
    expect(checkArea(values, latest, new Map())).toEqual([])
    expect(areaFields(values, latest)).toEqual({
      id: 'a',
      name: 'Thôn Đông',
      number: null,
      streets: null,
      from: null,
    })
  })
})

describe('dated areas', () => {
  test('people name the last day, the book keeps the day after it', () => {
    const stored = [
      { area: 'a', from: null, to: '2026-12-01' },
      { area: 'b', from: '2026-12-01' },
    ]
    const typed = typedAssignments(stored)
    expect(typed.map(({ until }) => until)).toEqual([dateTextOf('2026-11-30'), emptyDate])
    expect(storedAssignments(typed, latest)).toEqual(stored)
  })

  test('the same area twice at the same time, days that run backwards and no area are refused', () => {
    const row = (key: string, area: string, from: string, until?: string) => ({
      key,
      area,
      from: dateTextOf(from),
      until: until ? dateTextOf(until) : emptyDate,
    })
    expect(
      fields(
        checkAssignments(
          [
            row('1', 'a', '2026-01-01', '2026-06-30'),
            row('2', 'a', '2026-07-01'),
            row('3', 'a', '2026-06-30', '2026-06-30'),
            row('4', 'b', '2026-06-30', '2026-06-01'),
            row('5', '', '2026-06-30'),
          ],
          latest,
        ),
      ),
    ).toEqual(['row-3-area', 'row-4-until', 'row-5-area'])
  })

  test('a day up to five years ahead may be written, later ones are asked about', () => {
    const row = (from: string) => [{ key: '1', area: 'a', from: dateTextOf(from), until: emptyDate }]
    expect(checkAssignments(row('2031-11-24'), latest)).toEqual([])
    expect(checkAssignments(row('2031-11-25'), latest)).toMatchObject([{ focus: 'row-1-from-year' }])
  })

  test('standing in needs both days', () => {
    const stored = [{ account: 'x', from: '2026-11-24', to: '2026-12-08' }]
    expect(storedStandIns(typedStandIns(stored), latest)).toEqual(stored)
    const open = [{ key: '1', account: '', from: dateTextOf(today), until: emptyDate }]
    expect(fields(checkStandIns(open, latest))).toEqual(['row-1-account', 'row-1-until'])
  })
})

describe('a person', () => {
  const person = { id: 'p', name: 'Nguyễn Thị  Lan', role: 'collaborator', phone: '0912 345.678' } as const

  test('needs a name of letters and a role; a phone may be written with spaces and dots', () => {
    expect(checkPerson(person)).toEqual([])
    expect(personFields(person)).toEqual({
      id: 'p',
      name: 'Nguyễn Thị Lan',
      role: 'collaborator',
      phone: '0912345678',
    })
    expect(fields(checkPerson({ ...person, name: 'Lan 2', role: '', phone: '12' }))).toEqual([
      'name',
      'role',
      'phone',
    ])
    expect(checkPerson({ ...person, name: 'H’Bơ̆ Niê', phone: '' })).toEqual([])
  })

  test('an officer gives one role, an administrator every one', () => {
    expect(rolesFor('officer')).toEqual(['collaborator'])
    expect(rolesFor('admin')).toHaveLength(7)
    expect(rolesFor('supervisor')).toEqual([])
  })
})

describe('emergency numbers', () => {
  test('an empty row is left out, half a row and a number that cannot be called are refused', () => {
    const rows = [
      { key: '1', name: 'Tổng đài 111', phone: '111' },
      { key: '2', name: '', phone: '' },
      { key: '3', name: 'Công an phường', phone: '0900.000 001' },
    ]
    expect(checkHotlines(rows)).toEqual([])
    expect(storedHotlines(rows)).toEqual([
      { name: 'Tổng đài 111', phone: '111' },
      { name: 'Công an phường', phone: '0900000001' },
    ])
    const bad = [
      { key: '1', name: 'A', phone: '' },
      { key: '2', name: '', phone: '11x' },
    ]
    expect(fields(checkHotlines(bad))).toEqual(['row-1-phone', 'row-2-name', 'row-2-phone'])
  })
})
