import { describe, expect, test } from 'vitest'
import { createGrowthReference } from '#rules/who/growth.ts'
import { nourishmentOf } from '#score/nourishment.ts'

const reference = createGrowthReference()

describe('what a measurement says of a child', () => {
  const look = (
    days: number,
    weight: number | null,
    height: number | null,
    position: 'lying' | 'standing' | null = null,
  ) =>
    nourishmentOf(reference, { sex: 'female', days }, { weight, height, position }).map(
      ({ form, band, isDoubtful }) => `${form} ${band.code}${isDoubtful ? ' doubtful' : ''}`,
    )

  test('are three forms, each with its band', () => {
    expect(look(730, 11_500, 864)).toEqual([
      'weightForAge normal',
      'heightForAge normal',
      'weightForHeight normal',
    ])
    expect(look(730, 7200, 780)).toEqual([
      'weightForAge grade-2',
      'heightForAge grade-1',
      'weightForHeight grade-2',
    ])
  })

  test('leaves out what was not measured', () => {
    expect(look(730, 11_500, null)).toEqual(['weightForAge normal'])
    expect(look(730, null, 864)).toEqual(['heightForAge normal'])
    expect(look(730, null, null)).toEqual([])
  })

  test('is nothing beyond five years, and no weight for a length beyond the tables', () => {
    expect(look(1827, 17_000, 1080)).toEqual([])
    expect(look(0, 2200, 440)).toEqual(['weightForAge grade-1', 'heightForAge grade-1'])
  })

  test('calls a figure doubtful that is rather a slip of the finger', () => {
    expect(look(730, 1150, 864)[0]).toBe('weightForAge grade-3 doubtful')
    expect(look(730, 11_500, 864 / 2)[1]).toBe('heightForAge grade-3 doubtful')
  })
})
