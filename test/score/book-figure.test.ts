import { expect, test } from 'vitest'
import { bookFigures } from '#score/book-figure.ts'
import { parseFigures } from '#score/parse.ts'
import { scoreFigures } from '#score/score.ts'
import { itemIn, rulesOf } from './part.ts'
import { createVillage } from './village.ts'

test('the book gives figures to the indicators that rest on it, and to no other', () => {
  const village = createVillage()
  village.child('2020-01-01')
  const ids = (rules: string) => Object.keys(bookFigures(village.tally(), rulesOf(rules)))
  expect(ids('qd-06-2019')).toEqual(['2.1', '2.2', '5.1', '5.2', '6.1', '7.1', '10.1', '10.2', '10.3'])
  expect(ids('qd-34-2014')).toEqual(['2.1', '3.1', '6.1', '6.2', '7.1', '8.1', '11.1'])
})

test('what nobody keeps in the book is no figure, what somebody keeps is one', () => {
  const village = createVillage()
  const child = village.child('2020-01-01')
  village.child('2014-01-01')
  expect(bookFigures(village.tally(), rulesOf('qd-06-2019'))['9.1']).toBeUndefined()
  village.write('participation', { child, on: '2024-05-01', kind: 'healthCheck', name: 'Khám đầu năm học' })
  expect(bookFigures(village.tally(), rulesOf('qd-06-2019'))['9.1']).toEqual({ numerator: 1, denominator: 2 })
})

test('figures of the book pass the door of entered figures and are scored', () => {
  const village = createVillage()
  const helped = village.child('2016-01-01', {
    birthRegistration: [{ from: '2016-01-20', value: { state: 'registered' } }],
  })
  village.write('circumstance', { child: helped, code: '03', period: { from: '2022-01-01' } })
  village.write('support', { child: helped, kind: 'allowance', period: { from: '2022-02-01' } })
  const rules = rulesOf('qd-06-2019')
  const figures = bookFigures(village.tally(), rules)
  expect(parseFigures(rules, figures)).toEqual({ ok: true, figures })
  const result = scoreFigures(rules, figures)
  expect(itemIn(result, '6.1')).toMatchObject({ points: 50, provisional: false })
  expect(itemIn(result, '2.1')).toMatchObject({ points: null, reason: 'no-occurrence' })
})
