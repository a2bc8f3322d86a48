import { expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import { qualityLists, qualityOf, type QualityList } from '#check/quality.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

const circumstance = (code: string) => ({
  entity: 'circumstance' as const,
  id: id(500),
  fields: { child: id(101), code, period: { from: '2026-01-01' } },
})

/** The lists on which a girl of seven stands whose record is whole but for these fields. */
function listsOf(fields: FieldsOf<'child'>, more: Parameters<typeof smallBook>[0] = []) {
  const book = smallBook([household(47), child(101, 47, { identifier: '000319000001', ...fields }), ...more])
  const lists = qualityOf(book.register, today)
  return qualityLists.filter((list) => lists[list].some((item) => item.child === id(101)))
}

const reasonsOf = (list: QualityList, fields: FieldsOf<'child'>) => {
  const book = smallBook([household(47), child(101, 47, fields)])
  return qualityOf(book.register, today)[list].flatMap(({ reasons }) => reasons)
}

test('a record that is whole stands on no list', () => {
  expect(listsOf({})).toEqual([])
})

test('no identifier is the police’s first list, a newborn included', () => {
  expect(listsOf({ identifier: null })).toEqual(['noIdentifier'])
})

test('an identifier is wrong when sex or year contradict it, or another child has it too', () => {
  expect(reasonsOf('wrongIdentifier', { identifier: '000219000001' })).toEqual(['identifier-sex'])
  expect(reasonsOf('wrongIdentifier', { identifier: '000318000001' })).toEqual(['identifier-year'])
  const twin = child(102, 47, { identifier: '000319000001' })
  expect(listsOf({}, [twin])).toEqual(['wrongIdentifier'])
})

test('basics are missing one by one: name, exact birth, ethnicity, somebody who answers for the child', () => {
  expect(
    reasonsOf('missingBasics', {
      name: { full: 'Gái', placeholder: true },
      birth: { year: 2019, precision: 'year' },
      ethnicity: null,
      parents: { unknown: 'bị bỏ rơi' },
    }),
  ).toEqual(['name', 'birth', 'ethnicity', 'parents'])
})

test('a birth is unregistered, and under six somebody is without a card, whatever the reason', () => {
  const birth = { year: 2024, month: 3, day: 5, precision: 'day' as const }
  const identifier = '000324000001'
  const none = [{ from: null, value: { state: 'none' as const, reason: 'đang làm' } }]
  expect(listsOf({ birth, identifier, birthRegistration: [], insurance: none })).toEqual([
    'unregistered',
    'uninsured',
  ])
  expect(listsOf({ insurance: [] })).toEqual([])
})

test('whoever is 15 years and 9 months leaves the book within the year', () => {
  const born = (month: number, day: number) => ({
    birth: { year: 2011, month, day, precision: 'day' as const },
    identifier: '000311000001',
  })
  expect(listsOf(born(2, 24))).toEqual(['agesOut'])
  expect(listsOf(born(2, 25))).toEqual([])
})

test('an open circumstance waits for the officer’s word; one of the confidential groups is on no list and in no count', () => {
  expect(listsOf({}, [circumstance('04')])).toEqual(['unconfirmed'])
  expect(listsOf({}, [circumstance('11')])).toEqual([])
  const book = smallBook([household(47), child(101, 47), circumstance('11')], 'officer')
  expect(Object.values(qualityOf(book.register, today)).flat()).toEqual([])
})
