import { describe, expect, test } from 'vitest'
import { areaRows } from '#ui/admin/area-row.ts'
import { deviceRows, deviceState } from '#ui/admin/device-row.ts'
import type { KnownDevice } from '#ui/admin/known-device.ts'
import { createTextSearch } from '#ui/part/text-search.ts'
import { personRows, personWords } from '#ui/admin/person-row.ts'
import { doneSteps } from '#ui/admin/step.ts'
import { createHamlet, today } from '../commune/hamlet.ts'

const day = 86_400_000

function office() {
  const hamlet = createHamlet()
  hamlet.put('account', 'o', { name: 'Lê Văn Xuân', role: 'officer', areas: [] })
  hamlet.put('account', 'van', {
    name: 'Nguyễn Thị Vân',
    role: 'collaborator',
    phone: '0912345678',
    assignments: [{ area: 'area-1', from: '2026-01-01', to: '2026-12-01' }],
  })
  hamlet.put('account', 'anh', {
    name: 'Trần Thị Ánh',
    role: 'collaborator',
    areas: ['area-2'],
    standsInFor: [{ account: 'van', from: '2026-11-20', to: '2026-11-30' }],
  })
  return hamlet
}

describe('the list of địa bàn', () => {
  test('stands by number, with who has it today, those who stand in among them', () => {
    const { current } = areaRows(office().register, today)
    expect(current.map(({ number, people }) => [number, people])).toEqual([
      [101, ['Trần Thị Ánh', 'Nguyễn Thị Vân']],
      [102, ['Trần Thị Ánh']],
    ])
  })

  test('keeps apart what is no longer used, and names where it went', () => {
    const hamlet = office()
    hamlet.put('area', 'old', { name: 'Thôn Cũ', number: 100, to: today, mergedInto: 'area-1' })
    hamlet.put('area', 'next', { name: 'Thôn Mới', number: 103, from: '2027-01-01' })
    const { current, ended } = areaRows(hamlet.register, today)
    expect(current.map(({ id, state }) => [id, state])).toEqual([
      ['area-1', 'current'],
      ['area-2', 'current'],
      ['next', 'coming'],
    ])
    expect(ended).toMatchObject([{ id: 'old', mergedInto: 'Địa bàn 101', people: [] }])
  })
})

describe('the list of people', () => {
  test('has the office first, areas of today, the next change, and phones that work', () => {
    const hamlet = office()
    hamlet.put('device', '1', { account: 'van' })
    hamlet.put('device', '2', { account: 'van', revoked: '2026-11-01' })
    const { working } = personRows(hamlet.register, today)
    expect(working.map(({ id, areas, devices, changes }) => [id, areas, devices, changes])).toEqual([
      ['o', [], 0, undefined],
      ['anh', ['101', '102'], 0, '2026-11-30'],
      ['van', ['101'], 1, '2026-12-01'],
    ])
    expect(working[1]?.standsInFor).toEqual(['Nguyễn Thị Vân'])
  })

  test('keeps apart who has ended', () => {
    const hamlet = office()
    hamlet.put('account', 'gone', { name: 'Đỗ Thị Mơ', role: 'collaborator', ended: '2026-10-01', areas: [] })
    const { working, ended } = personRows(hamlet.register, today)
    expect([working.length, ended.map(({ id }) => id)]).toEqual([3, ['gone']])
  })

  test('is searched by name without accents, by area and by phone', () => {
    const { working } = personRows(office().register, today)
    const found = (text: string) =>
      createTextSearch(working, personWords)
        .find(text)
        .map(({ id }) => id)
    expect(found('van')).toEqual(['o', 'van'])
    expect(found('nguyen thi van')).toEqual(['van'])
    expect(found('102')).toEqual(['anh'])
    expect(found('0912')).toEqual(['van'])
    expect(found('')).toHaveLength(3)
  })
})

describe('the list of phones', () => {
  const device = (number: number, part: Partial<KnownDevice>): KnownDevice => ({
    device: number,
    account: 'van',
    name: 'Nguyễn Thị Vân',
    role: 'collaborator',
    enrolledAt: 0,
    lastSeen: 100 * day,
    unsent: 0,
    revokedAt: null,
    ...part,
  })

  test('a phone is silent after two weeks, and one that never spoke or is revoked is told apart', () => {
    const state = (part: Partial<KnownDevice>, now: number) => deviceState(device(1, part), now)
    expect(state({}, 114 * day)).toBe('fresh')
    expect(state({}, 114 * day + 1)).toBe('silent')
    expect(state({ lastSeen: null }, 0)).toBe('never')
    expect(state({ revokedAt: 1 }, 0)).toBe('revoked')
  })

  test('whatever is not sent stands first, then the longest silent; revoked ones apart', () => {
    const { live, revoked } = deviceRows([
      device(1, {}),
      device(2, { lastSeen: 50 * day }),
      device(3, { unsent: 4 }),
      device(4, { revokedAt: 7 }),
      device(5, { lastSeen: null, unsent: null }),
    ])
    expect(live.map((own) => own.device)).toEqual([3, 5, 2, 1])
    expect(revoked.map((own) => own.device)).toEqual([4])
  })
})

describe('the steps of a new commune', () => {
  test('are done one by one: commune, areas, people, a phone that works', () => {
    const hamlet = createHamlet()
    const done = () => [...doneSteps(hamlet.register, today)]
    hamlet.put('commune', 'c', { name: 'Xã, phường chưa đặt tên', kind: 'xã', code: null })
    hamlet.put('account', 'admin', { name: 'Quản trị', role: 'admin' })
    hamlet.put('device', '1', { account: 'admin' })
    expect(done()).toEqual(['areas'])
    hamlet.put('commune', 'c', { name: 'Xã Mẫu', kind: 'xã', code: '02647' })
    hamlet.put('account', 'o', { name: 'Lê Văn Xuân', role: 'officer' })
    expect(done()).toEqual(['commune', 'areas', 'people'])
    hamlet.put('device', '2', { account: 'o', revoked: '2026-11-01' })
    expect(done()).not.toContain('codes')
    hamlet.put('device', '3', { account: 'o' })
    expect(done()).toContain('codes')
  })
})
