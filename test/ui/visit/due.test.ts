import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { dueOfChild } from '#check/due.ts'
import { todoList } from '#ui/visit/todo.ts'
import { child, household, id, smallBook, today } from '../../part/small-book.ts'

function due(fields: FieldsOf<'child'>) {
  const book = smallBook([household(47), child(101, 47, fields)])
  const { register } = book
  return dueOfChild({ register, on: today }, register.get('child', id(101)) as RecordOf<'child'>)
}

const born = (year: number, month: number, day: number) => ({ year, month, day, precision: 'day' as const })
const newborn = { birthRegistration: [], insurance: [], identifier: null, education: [] }

describe('what is due for a child', () => {
  test('is nothing for one whose papers and school are in order', () => {
    expect(due({})).toEqual([])
  })

  test('registration of the birth within 60 days, counted day by day', () => {
    expect(due({ ...newborn, birth: born(2026, 9, 25) })).toEqual([
      { kind: 'registrationSoon', check: 'V9', days: 0, late: false },
    ])
    expect(due({ ...newborn, birth: born(2026, 9, 24) })[0]).toEqual({
      kind: 'registrationLate',
      check: 'V9',
      days: 1,
      late: true,
    })
  })

  test('an identifier once the birth is registered', () => {
    expect(due({ identifier: null }).map((one) => one.kind)).toEqual(['identifier'])
  })

  test('a BHYT card under six, unless it is said why there is none', () => {
    const small = { birth: born(2022, 5, 1), education: [] }
    expect(due({ ...small, insurance: [] }).map((one) => one.kind)).toEqual(['insurance'])
    expect(
      due({ ...small, insurance: [{ from: null, value: { state: 'none', reason: 'đang làm' } }] }),
    ).toEqual([])
    expect(due({ insurance: [] })).toEqual([])
  })

  test('kindergarten at five and grade 1 at six by the year of birth', () => {
    expect(due({ birth: born(2021, 12, 31), education: [] }).map((one) => one.kind)).toEqual(['kindergarten'])
    expect(
      due({ birth: born(2020, 1, 1), education: [{ from: null, value: { level: 'kindergarten' } }] }).map(
        (one) => one.kind,
      ),
    ).toEqual(['gradeOne'])
  })

  test('an exact birth date and the basics of the national cleaning', () => {
    expect(
      due({
        birth: { year: 2019, precision: 'year' },
        ethnicity: null,
        parents: { father: { name: 'Nguyễn Văn An' } },
      }).map((one) => one.kind),
    ).toEqual(['birthImprecise', 'ethnicity', 'mother'])
  })
})

test('the list of things to do starts with what is late', () => {
  const book = smallBook([
    household(1),
    household(2),
    household(3, { expecting: '2026-08' }),
    child(201, 1, { identifier: null }),
    child(202, 2, { ...newborn, birth: born(2026, 6, 1) }),
  ])
  expect(
    todoList(book.register, today).map((todo) => [todo.household.fields.number?.value, todo.due?.kind]),
  ).toEqual([
    [2, 'registrationLate'],
    [3, undefined],
    [1, 'identifier'],
    [2, 'insurance'],
    [2, 'vaccination'],
  ])
})
