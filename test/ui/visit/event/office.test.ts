import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { injuryPlan } from '#ui/visit/event/injury.ts'
import { povertyPlan } from '#ui/visit/event/poverty.ts'
import { wrongEntryPlan } from '#ui/visit/event/wrong-entry.ts'
import { historyOf } from '#ui/visit/history.ts'
import { povertyWords, povertyYears } from '#ui/visit/poverty-line.tsx'
import { household, id } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

describe('hộ nghèo', () => {
  test('is written by the year’s decision and kept per year', async () => {
    const { save, contextOf, words } = openEvents([household(47)], 'officer')
    await save(povertyPlan, { state: 'poor', year: '2025', date: dateTextOf('2025-01-01') })
    await save(povertyPlan, { state: 'nearPoor', certificate: 'số 12' })
    expect(povertyYears(contextOf().household)).toEqual([
      'Hộ cận nghèo năm 2026 (số 12)',
      'Hộ nghèo năm 2025',
    ])
    expect(povertyWords(contextOf().household, '2026-11-24')).toBe('Hộ cận nghèo năm 2026')
    expect(words()[0]).toBe('Hộ nghèo, cận nghèo: Hộ cận nghèo (năm 2026, số 12)')
  })

  test('stays from 1 January on as that of the year before, until the new list is in', async () => {
    const { save, contextOf } = openEvents([household(47)], 'officer')
    await save(povertyPlan, { state: 'poor' })
    const home = () => contextOf().household
    expect(povertyWords(home(), '2026-12-31')).toBe('Hộ nghèo năm 2026')
    expect(povertyWords(home(), '2027-01-01')).toBe('Hộ nghèo năm 2026 (theo quyết định năm trước)')
  })
})

describe('gạch dòng ghi nhầm', () => {
  test('strikes the line, which stays readable, and takes its injury out of every count', async () => {
    const { register, save, wrong } = openEvents(undefined, 'officer')
    await save(injuryPlan, { date: dateTextOf('2026-11-20'), type: '01', place: 'home' })
    const [line] = register.lifeEventsOf(id(47)) as RecordOf<'lifeEvent'>[]
    expect(wrong(wrongEntryPlan)).toEqual(['line', 'reason'])
    await save(wrongEntryPlan, { line: line?.id ?? '', reason: 'nhầm sang cháu khác' })
    expect(register.injuriesOf(id(47)).map((one) => one.removed?.reason)).toEqual(['wrongEntry'])
    const lines = historyOf(register, id(47))
    expect(lines.map(({ words, struck }) => [words, struck ?? false])).toEqual([
      ['Báo ghi nhầm (nhầm sang cháu khác)', false],
      ['Tai nạn, thương tích: Ngã (Tại nhà)', true],
    ])
  })
})
