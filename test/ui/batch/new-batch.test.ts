import { describe, expect, test } from 'vitest'
import {
  batchChanges,
  checkBatch,
  criteriaOf,
  latestDay,
  proposedName,
  startBatch,
  withTemplate,
  type NewBatchValues,
} from '#ui/batch/new-batch.ts'
import { selectChildren } from '#ui/batch/selection.ts'
import { areaId, child, household, id, smallBook, today } from '../../part/small-book.ts'

const start = startBatch(today, [areaId], false)
const fieldsOf = (values: NewBatchValues, count = 3) =>
  checkBatch(values, today, count).map((error) => error.field)

describe('a new list', () => {
  test('needs only what it is for: two taps make one', () => {
    expect(fieldsOf(start)).toEqual(['template'])
    expect(fieldsOf({ ...start, ...withTemplate('weighing') })).toEqual([])
  })

  test('begins with the ages of its purpose, where a source says them', () => {
    expect(withTemplate('weighing')).toMatchObject({ ageFrom: '0', ageBelow: '5', ageUnit: 'years' })
    expect(withTemplate('consultation')).toMatchObject({ ageFrom: '7', ageBelow: '16' })
    expect(withTemplate('vitamin-a')).not.toHaveProperty('ageFrom')
  })

  test('is named by its purpose and its month, a yearly gift by its year', () => {
    const name = (template: string) => proposedName({ ...start, template }, latestDay(today))
    expect(name('weighing')).toBe('Cân đo (11/2026)')
    expect(name('gift-june')).toBe('Quà 1/6 (2026)')
    expect(name('')).toBe('')
  })

  test('asks which vaccine, and which support where the purpose leaves it open', () => {
    expect(fieldsOf({ ...start, template: 'vaccination' })).toEqual(['detail'])
    expect(fieldsOf({ ...start, template: 'support', detail: 'scholarship' })).toEqual([])
  })

  test('may be made for a day within the next year, not later', () => {
    const on = (year: string) =>
      fieldsOf({ ...start, ...withTemplate('gift-june'), date: { day: '1', month: '6', year } })
    expect(on('2027')).toEqual([])
    expect(on('2028')).toEqual(['date'])
  })

  test('says what is wrong with the ages, and that nobody fits', () => {
    const weighing = { ...start, ...withTemplate('weighing') }
    expect(fieldsOf({ ...weighing, ageFrom: '5', ageBelow: '5' })).toEqual(['ageBelow'])
    expect(fieldsOf({ ...weighing, ageBelow: 'năm' })).toEqual(['ageBelow'])
    expect(fieldsOf(weighing, 0)).toEqual(['ageFrom'])
    expect(criteriaOf({ ...weighing, ageBelow: '' }, today)).toBeUndefined()
  })

  test('of a collaborator with two areas becomes one list in each', () => {
    const other = id(901)
    const book = smallBook([
      { entity: 'area', id: other, fields: { name: 'Địa bàn 106', number: 106 } },
      household(1),
      household(2, { area: other }),
      child(101, 1),
      child(102, 2),
      child(103, 2),
    ])
    const values = {
      ...startBatch(today, [areaId, other], false),
      ...withTemplate('gift-tet'),
      provider: ' Hội  Khuyến học ',
      amount: '200.000',
    }
    const { children } = selectChildren(
      book.register,
      criteriaOf(values, today) as NonNullable<ReturnType<typeof criteriaOf>>,
    )
    const { changes, lists } = batchChanges(values, children, today, () => book.newId())
    expect(lists).toHaveLength(2)
    expect(changes.map((change) => change.fields)).toEqual([
      {
        area: areaId,
        name: 'Quà Tết (2026)',
        on: today,
        template: 'gift-tet',
        writes: 'support',
        detail: 'gift',
        provider: 'Hội Khuyến học',
        amount: 200_000,
        children: [id(101)],
      },
      expect.objectContaining({ area: other, children: [id(102), id(103)] }),
    ])
  })

  test('of the office asks who ticks, and its own list belongs to no area', async () => {
    const book = smallBook([household(1), child(101, 1)], 'officer')
    const values = { ...startBatch(today, [areaId, id(901)], true), ...withTemplate('health-check') }
    expect(fieldsOf(values)).toEqual(['keeper'])
    expect(fieldsOf({ ...values, keeper: 'office' }, 5001)).toEqual(['keeper'])
    const { children } = selectChildren(
      book.register,
      criteriaOf(values, today) as NonNullable<ReturnType<typeof criteriaOf>>,
    )
    const { changes } = batchChanges({ ...values, keeper: 'office' }, children, today, () => book.newId())
    await book.record(changes)
    expect([...book.register.all('batch')].map((batch) => batch.area)).toEqual(['office'])
  })
})
