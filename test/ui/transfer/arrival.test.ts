import { describe, expect, test } from 'vitest'
import type { Arrival } from '#ui/transfer/transfer.ts'
import { arrivalChanges, arrivalPlan, checkArrival, type ArrivalValues } from '#ui/transfer/arrival-plan.ts'
import { arrivalWords } from '#ui/transfer/moving-words.ts'
import { arrivalsAt } from '#ui/transfer/transfer.ts'
import { areaId, household, id, smallBook, today } from '../../part/small-book.ts'

const birth = { year: 2019, precision: 'year' as const }

function open(whole = true) {
  const what = {
    whole,
    head: 'Lê Văn Tám',
    number: { value: 12 },
    children: [{ id: id(301), name: 'Lê Thị Na', birth, sex: 'female' as const }],
  }
  const fields = { area: areaId, from: id(901), on: '2026-11-20', what }
  const book = smallBook([
    household(47),
    household(48, { head: 'Bà Tư' }),
    { entity: 'arrival', id: id(700), fields },
  ])
  const context = () => ({
    register: book.register,
    arrival: book.register.get('arrival', id(700)) as Arrival,
    today,
  })
  const values = (given: Partial<ArrivalValues>) => ({ ...arrivalPlan.start(context()), ...given })
  const errors = (given: Partial<ArrivalValues>) =>
    checkArrival(values(given), context()).map(({ field }) => field)
  const save = (given: Partial<ArrivalValues>) =>
    book.record(arrivalChanges(values(given), context(), () => book.newId()))
  return { book, context, errors, save }
}

describe('an arrival', () => {
  test('stays in the list until it is answered on this phone, and is called by who moves', async () => {
    const { book, context, save } = open()
    expect(arrivalWords(context().arrival)).toBe('Hộ 12 – Lê Văn Tám, 1 cháu')
    expect(arrivalsAt(book.register, new Set([areaId]))).toHaveLength(1)
    await save({ into: 'own', number: '60' })
    expect(context().arrival.fields.answer).toEqual({
      state: 'accepted',
      on: today,
      number: { value: 60 },
    })
    expect(arrivalsAt(book.register, new Set([areaId]))).toEqual([])
  })

  test('into a household of its own takes no number that another household has', () => {
    const { errors } = open()
    expect(errors({ into: 'own', number: '47' })).toEqual(['number'])
    expect(errors({ into: 'own', number: '' })).toEqual([])
    expect(errors({ into: 'existing' })).toEqual(['household'])
    expect(errors({})).toEqual(['into'])
  })

  test('children alone go into a household that is there, or into a new one written in the same save', async () => {
    const { book, context, save } = open(false)
    await save({ into: 'new', head: 'Lê Văn Tám', number: '61' })
    const { household: made } = context().arrival.fields.answer ?? {}
    expect(book.register.get('household', made ?? '')?.fields).toMatchObject({
      area: areaId,
      head: 'Lê Văn Tám',
      number: { value: 61 },
    })
  })

  test('“Không phải hộ của tôi” needs a reason, which the sender will read', async () => {
    const { context, errors, save } = open()
    expect(errors({ into: 'decline', reason: ' ' })).toEqual(['reason'])
    await save({ into: 'decline', reason: 'nhà này thuộc Tổ 6' })
    expect(context().arrival.fields.answer).toEqual({
      state: 'declined',
      on: today,
      reason: 'nhà này thuộc Tổ 6',
    })
  })
})
