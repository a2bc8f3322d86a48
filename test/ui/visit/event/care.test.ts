import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { SeedRecord } from '#model/seed.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { circumstanceConfirmedPlan } from '#ui/visit/event/circumstance-confirmed.ts'
import { circumstanceEndedPlan } from '#ui/visit/event/circumstance-ended.ts'
import { circumstancePlan } from '#ui/visit/event/circumstance.ts'
import { writesEvent } from '#ui/visit/event/event.ts'
import { supportEndedPlan } from '#ui/visit/event/support-ended.ts'
import { child, household, id, today } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

const circumstance = (number: number, code: string): SeedRecord => ({
  entity: 'circumstance',
  id: id(number),
  fields: { child: id(101), code, period: { from: '2026-01-01' } },
})
const support = (number: number, period: FieldsOf<'support'>['period']): SeedRecord => ({
  entity: 'support',
  id: id(number),
  fields: { child: id(101), kind: 'allowance', ...(period && { period }) },
})
const family = [household(47), child(101, 47)]

describe('a circumstance', () => {
  test('ends on a day after its beginning, with its reason in the history', async () => {
    const { register, save, wrong, words } = openEvents([...family, circumstance(200, '04')])
    expect(wrong(circumstanceEndedPlan, { date: dateTextOf('2025-12-31') })).toEqual(['date'])
    await save(circumstanceEndedPlan, { note: 'đã phục hồi' })
    expect(register.circumstancesOf(id(101))[0]?.fields.period).toEqual({ from: '2026-01-01', to: today })
    expect(words()).toEqual(['Hết hoàn cảnh: Trẻ em khuyết tật (đã phục hồi)'])
  })

  test('that only the office may know is not among those to end or confirm here', () => {
    const { contextOf } = openEvents([...family, circumstance(200, '11')], 'officer')
    expect(circumstanceEndedPlan.unfit?.(contextOf())).toBe('circumstanceEnded.none')
    expect(circumstanceConfirmedPlan.unfit?.(contextOf())).toBe('circumstanceConfirmed.none')
  })

  test('is confirmed by the officer, once', async () => {
    const { register, save, contextOf, words } = openEvents([...family, circumstance(200, '04')], 'officer')
    await save(circumstanceConfirmedPlan, { document: 'QĐ 12/QĐ-UBND' })
    expect(register.circumstancesOf(id(101))[0]?.fields.confirmed).toEqual({
      on: today,
      document: 'QĐ 12/QĐ-UBND',
    })
    expect(circumstanceConfirmedPlan.unfit?.(contextOf())).toBe('circumstanceConfirmed.none')
    expect(words()).toEqual(['Xác nhận hoàn cảnh: Trẻ em khuyết tật (QĐ 12/QĐ-UBND)'])
    expect(writesEvent('collaborator', 'circumstanceConfirmed')).toBe(false)
    expect(writesEvent('officer', 'circumstanceConfirmed')).toBe(true)
  })
})

test('ngừng hỗ trợ: an allowance without an end gets one, a gift of a day is not asked about', async () => {
  const { register, save, contextOf, words } = openEvents([
    ...family,
    support(200, { from: '2026-01-01' }),
    support(201, { from: '2026-06-01', to: '2026-06-02' }),
  ])
  await save(supportEndedPlan, { date: dateTextOf('2026-11-01') })
  expect(register.get('support', id(200))?.fields.period).toEqual({ from: '2026-01-01', to: '2026-11-01' })
  expect(supportEndedPlan.unfit?.(contextOf())).toBe('supportEnded.none')
  expect(words()).toHaveLength(1)
})

test('hoàn cảnh: an item of Decree 56 may be named, none that tells of a parent in prison', async () => {
  const { register, save } = openEvents()
  const given = { list: 'group' as const, code: '03', evidence: 'family' as const }
  await save(circumstancePlan, { ...given, subgroup: '03.1' })
  await save(circumstancePlan, { ...given, subgroup: '03.3' })
  const written = [...register.circumstancesOf(id(101))].map((one) => one.fields.subgroup)
  expect(written).toEqual(['03.1', undefined])
})
