import { describe, expect, test } from 'vitest'
import { accountRows } from '#ui/admin/account-row.ts'
import { codeGroups, timeLeft } from '#ui/admin/code-time.ts'
import { dayText, parseDayText, suggestedWindow } from '#ui/commune/day-text.ts'
import { qd062019 } from '#rules/qd-06-2019/rule-set.ts'
import { createHamlet, today } from '../commune/hamlet.ts'

describe('the people who can be given a code', () => {
  test('stand in the book without network, the office first, then by the last word of the name', () => {
    const hamlet = createHamlet()
    hamlet.put('account', 'c1', { name: 'Nguyễn Thị Vân', role: 'collaborator', areas: ['area-1'] })
    hamlet.put('account', 'c2', { name: 'Trần Thị Ánh', role: 'collaborator', areas: ['area-2'] })
    hamlet.put('account', 'o', { name: 'Lê Văn Xuân', role: 'officer', areas: [] })
    hamlet.put('device', '31', { account: 'c1' })
    const rows = accountRows(hamlet.register, undefined)
    expect(rows.map(({ name, areas, devices, lastSeen }) => [name, areas, devices, lastSeen])).toEqual([
      ['Lê Văn Xuân', [], 0, undefined],
      ['Trần Thị Ánh', ['102'], 0, undefined],
      ['Nguyễn Thị Vân', ['101'], 1, undefined],
    ])
  })

  test('show the latest contact of any of their devices once the server has answered', () => {
    const hamlet = createHamlet()
    const account = { id: 'c1', name: 'Vân', role: 'collaborator', areas: [] } as const
    const seen = (...times: (number | null)[]) => times.map((lastSeen, device) => ({ device, lastSeen }))
    expect(accountRows(hamlet.register, [{ ...account, devices: seen(5, null, 9) }])[0]?.lastSeen).toBe(9)
    expect(accountRows(hamlet.register, [{ ...account, devices: seen(null) }])[0]?.lastSeen).toBeNull()
  })
})

describe('a one-time code', () => {
  test('counts down to the second and then is over', () => {
    expect(timeLeft(600_000, 0)).toEqual({ minutes: 10, seconds: '00' })
    expect(timeLeft(600_000, 595_500)).toEqual({ minutes: 0, seconds: '05' })
    expect(timeLeft(600_000, 600_000)).toBeUndefined()
  })

  test('is read in groups of four', () => {
    expect(codeGroups('K7MP2XQ4')).toEqual(['K7MP', '2XQ4'])
    expect(codeGroups('K7MP-2XQ4')).toEqual(['K7MP', '2XQ4'])
  })
})

describe('a day in one line', () => {
  test('is read as people write it, in the past or to come', () => {
    expect(parseDayText('31/10/2027', today)).toBe('2027-10-31')
    expect(parseDayText('5-3-26', today)).toBe('2026-03-05')
    expect(parseDayText('31/11/2026', today)).toBeUndefined()
    expect(parseDayText(dayText('2026-03-05'), today)).toBe('2026-03-05')
  })

  test('suggests the window whose end lies nearest', () => {
    expect(suggestedWindow(qd062019, '2026-11-24')).toEqual({ from: '2025-11-01', to: '2026-10-31' })
    expect(suggestedWindow(qd062019, '2027-06-01')).toEqual({ from: '2026-11-01', to: '2027-10-31' })
  })
})
