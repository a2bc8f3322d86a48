import { describe, expect, test } from 'vitest'
import { injuriesAtHome } from '#model/home-injury.ts'
import { childStanding } from '#check/standing.ts'
import { dateTextOf } from '#ui/part/date-text.ts'
import { diedPlan } from '#ui/visit/event/died.ts'
import { injuryOutcomePlan } from '#ui/visit/event/injury-outcome.ts'
import { injuryPlan } from '#ui/visit/event/injury.ts'
import { household, id, today } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

const fall = { date: dateTextOf('2026-11-20'), type: '01', place: 'home' }

describe('an injury', () => {
  test('is a record of its own with a line in the history', async () => {
    const { register, save, words } = openEvents()
    await save(injuryPlan, { ...fall, outcome: 'recovered', treatedAt: 'Trạm y tế' })
    expect(register.injuriesOf(id(47)).map((one) => one.fields)).toEqual([
      {
        household: id(47),
        child: id(101),
        on: '2026-11-20',
        type: '01',
        place: 'home',
        outcome: 'recovered',
        treatedAt: 'Trạm y tế',
      },
    ])
    expect(words()).toEqual(['Tai nạn, thương tích: Ngã (Tại nhà; Khỏi; Trạm y tế)'])
    expect(injuriesAtHome(register, id(47), 2026)).toHaveLength(1)
    expect(injuriesAtHome(register, id(47), 2025)).toHaveLength(0)
  })

  test('of a child whom nobody named is counted by sex and age', async () => {
    const { register, save, wrong, words } = openEvents([household(47)])
    expect(wrong(injuryPlan, fall)).toEqual(['sex', 'age'])
    await save(injuryPlan, { ...fall, sex: 'male', age: '4' })
    expect(register.injuriesOf(id(47))[0]?.fields).toMatchObject({ sex: 'male', age: 4 })
    expect(register.injuriesOf(id(47))[0]?.fields.child).toBeUndefined()
    expect(words()).toEqual(['Tai nạn, thương tích: Ngã (nam 4 tuổi; Tại nhà)'])
  })

  test('that was deadly writes the death of the same day and cause in the same save (V11)', async () => {
    const { save, contextOf, words } = openEvents()
    await save(injuryPlan, { ...fall, type: '08', outcome: 'died' })
    const [child] = contextOf().everyone
    expect(child?.fields.status?.at(-1)).toEqual({
      from: '2026-11-20',
      value: { state: 'died', cause: '08' },
    })
    expect(words().toSorted()).toEqual([
      'Mất: Đuối nước',
      'Tai nạn, thương tích: Đuối nước (Tại nhà; Tử vong)',
    ])
  })

  test('cannot be before the birth', () => {
    expect(openEvents().wrong(injuryPlan, { ...fall, date: dateTextOf('2018-01-01') })).toEqual(['date'])
  })

  test('taken back takes the death back too', async () => {
    const { register, save, contextOf, words } = openEvents()
    const { undo } = await save(injuryPlan, { ...fall, type: '08', outcome: 'died' })
    await undo()
    expect(childStanding(contextOf().everyone[0]!, today)).toBe('active')
    expect(injuriesAtHome(register, id(47), 2026)).toEqual([])
    expect(words()).toEqual([])
  })
})

test('kết quả tai nạn: written weeks later, once, and never as a death', async () => {
  const { register, save, wrong, contextOf, words } = openEvents()
  expect(injuryOutcomePlan.unfit?.(contextOf())).toBe('injuryOutcome.none')
  await save(injuryPlan, fall)
  expect(wrong(injuryOutcomePlan)).toEqual(['outcome'])
  await save(injuryOutcomePlan, { outcome: 'recovered', treatedAt: 'Bệnh viện huyện' })
  expect(register.injuriesOf(id(47))[0]?.fields).toMatchObject({
    outcome: 'recovered',
    treatedAt: 'Bệnh viện huyện',
  })
  expect(words()[0]).toBe('Tai nạn, thương tích: Ngã (Khỏi; Bệnh viện huyện)')
  expect(injuryOutcomePlan.unfit?.(contextOf())).toBe('injuryOutcome.none')
})

describe('a death', () => {
  test('by injury asks where, and is an injury too', async () => {
    const { register, save, wrong } = openEvents()
    const drowned = { date: dateTextOf('2026-11-20'), cause: '08' }
    expect(wrong(diedPlan, drowned)).toEqual(['place'])
    await save(diedPlan, { ...drowned, place: 'community' })
    expect(register.injuriesOf(id(47)).map((one) => one.fields)).toMatchObject([
      { child: id(101), on: '2026-11-20', type: '08', place: 'community', outcome: 'died' },
    ])
  })

  test('by an injury that is written already completes that one', async () => {
    const { register, save } = openEvents()
    await save(injuryPlan, fall)
    await save(diedPlan, { date: fall.date, cause: '01', place: 'home' })
    expect(register.injuriesOf(id(47)).map((one) => one.fields.outcome)).toEqual(['died'])
  })

  test('by disease says where the child died and makes no injury', async () => {
    const { register, save, childOf } = openEvents()
    await save(diedPlan, { date: dateTextOf('2026-11-20'), cause: 'disease', where: 'Bệnh viện tỉnh' })
    expect(childOf()?.status?.at(-1)?.value).toMatchObject({ cause: 'disease', where: 'Bệnh viện tỉnh' })
    expect(register.injuriesOf(id(47))).toHaveLength(0)
  })
})
