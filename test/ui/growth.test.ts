import { describe, expect, test } from 'vitest'
import { vaccineDoses } from '#check/vaccine-dose.ts'
import type { RecordOf } from '#model/record.ts'
import { createGrowthReference } from '#rules/who/growth.ts'
import { checkGrowth, growthChanges, startGrowth } from '#ui/growth/growth-form.ts'
import { scoresOf } from '#ui/growth/measurement-list.tsx'
import { checkVaccines, startVaccines, vaccineChanges } from '#ui/growth/vaccine-form.ts'
import { dateTextOf, emptyDate } from '#ui/part/date-text.ts'
import { record } from '../part/finding.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

const birth = { year: 2025, month: 2, day: 10, precision: 'day' as const }
const dose = (number: number, what: string, on: string) =>
  record('dose', number, { child: id(101), what, on, number: 1 })

function open(...more: ReturnType<typeof dose>[]) {
  const book = smallBook([household(47), child(101, 47, { birth }), ...more])
  const one = () => book.register.get('child', id(101)) as RecordOf<'child'>
  const doses = () => vaccineDoses({ register: book.register, on: today }, one())
  return { book, one, doses, newId: () => book.newId() }
}

describe('the vaccination page', () => {
  test('writes what the card says, and one dose per day that was typed', async () => {
    const { book, one, doses, newId } = open()
    const values = startVaccines(one(), doses())
    values.full = 'no'
    values.doses['dose-bcg-1'] = dateTextOf('2025-02-11')
    expect(checkVaccines(values, one(), doses(), today)).toEqual([])
    await book.record(vaccineChanges(values, one(), { doses: doses(), today, newId }))
    expect(one().fields.vaccination).toEqual({ full: 'no' })
    expect(book.register.dosesOf(id(101)).map(({ fields }) => fields)).toEqual([
      { child: id(101), on: '2025-02-11', what: 'bcg', number: 1 },
    ])
    expect(vaccineChanges(startVaccines(one(), doses()), one(), { doses: doses(), today, newId })).toEqual([])
  })

  test('corrects a day, takes an emptied one out, and leaves the others alone', async () => {
    const { book, one, doses, newId } = open(dose(701, 'bcg', '2025-02-11'), dose(702, 'polio', '2025-04-12'))
    const values = startVaccines(one(), doses())
    values.doses['dose-bcg-1'] = dateTextOf('2025-02-12')
    values.doses['dose-polio-1'] = emptyDate
    await book.record(vaccineChanges(values, one(), { doses: doses(), today, newId }))
    expect(book.register.get('dose', id(701))?.fields.on).toBe('2025-02-12')
    expect(book.register.get('dose', id(702))?.removed?.reason).toBe('corrected')
  })

  test('explains a day before the birth or one that does not exist', () => {
    const { one, doses } = open()
    const values = startVaccines(one(), doses())
    values.doses['dose-bcg-1'] = dateTextOf('2025-02-09')
    values.doses['dose-polio-2'] = { ...emptyDate, day: '31', month: '4', year: '2025' }
    expect(checkVaccines(values, one(), doses(), today).map(({ field }) => field)).toEqual([
      'dose-bcg-1',
      'dose-polio-2',
    ])
  })
})

describe('the growth page', () => {
  test('writes grams and millimetres as whole numbers, with the position only where a height is', async () => {
    const { book, one } = open()
    const values = { ...startGrowth(today), weight: '9,5', height: '75,4', position: 'lying' as const }
    expect(checkGrowth(values, one(), today)).toEqual([])
    await book.record(growthChanges(values, one(), today, id(801)))
    expect(book.register.measurementsOf(id(101))[0]?.fields).toEqual({
      child: id(101),
      on: today,
      weight: 9500,
      height: 754,
      position: 'lying',
    })
    const light = growthChanges({ ...values, height: '' }, one(), today, id(802))
    expect(light[0]?.fields).toMatchObject({ height: null, position: null })
  })

  test('asks for a figure, a readable one, and a day since the birth', () => {
    const { one } = open()
    const fields = (typed: object) =>
      checkGrowth({ ...startGrowth(today), ...typed }, one(), today).map(({ field }) => field)
    expect(fields({})).toEqual(['weight'])
    expect(fields({ weight: 'chín' })).toEqual(['weight'])
    expect(fields({ weight: '9', height: '7' })).toEqual(['height'])
    expect(fields({ weight: '9', date: dateTextOf('2025-02-09') })).toEqual(['date'])
  })

  test('says what a measurement means after WHO, and nothing beyond five years', () => {
    const { book, one } = open(
      record('measurement', 801, { child: id(101), on: '2026-02-10', weight: 7200, height: 740 }),
      record('measurement', 802, { child: id(101), on: '2031-02-10', weight: 18000, height: null }),
    )
    const growth = createGrowthReference()
    const [small, old] = book.register.measurementsOf(id(101))
    const scores = small ? scoresOf(one(), small, growth) : []
    expect(scores.map(({ form, band }) => [form, band.code])).toEqual([
      ['weightForAge', 'normal'],
      ['heightForAge', 'normal'],
      ['weightForHeight', 'grade-1'],
    ])
    expect(old && scoresOf(one(), old, growth)).toEqual([])
  })
})
