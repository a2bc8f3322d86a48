import { describe, expect, test } from 'vitest'
import { sameChildren } from '#check/same-child.ts'
import { child, household, id, smallBook } from '../../part/small-book.ts'

const birth = { year: 2019, month: 3, day: 5, precision: 'day' as const }
const book = smallBook([household(47), child(101, 47)])
const reasons = (typed: { name: string; mother: string; birth?: typeof birth; identifier?: string }) =>
  sameChildren(book.register, { birth: undefined, ...typed }).map((found) => found.reasons)

describe('while a new child is typed', () => {
  test('the same mother and birth date are noticed, accents or not', () => {
    expect(reasons({ name: '', mother: 'tran thi hoa', birth })).toEqual([['motherAndBirth']])
  })

  test('twins have different names and are left alone', () => {
    expect(reasons({ name: 'Nguyễn Thị An', mother: 'Trần Thị Hoa', birth })).toEqual([])
  })

  test('a name alone is not enough, with birth date or mother it is', () => {
    expect(reasons({ name: 'nguyen thi binh', mother: '' })).toEqual([])
    expect(reasons({ name: 'nguyen thi binh', mother: '', birth })).toEqual([['nameAndBirth']])
    expect(reasons({ name: 'Nguyễn Thị Bình', mother: 'Trần Thị Hoa' })).toEqual([['nameAndMother']])
  })

  test('an identifier that somebody has is noticed, a child is not its own double', () => {
    expect(reasons({ name: '', mother: '', identifier: '000319000001' })).toEqual([['identifier']])
    expect(
      sameChildren(book.register, { name: 'Nguyễn Thị Bình', mother: 'Trần Thị Hoa', birth }, id(101)),
    ).toEqual([])
  })
})
