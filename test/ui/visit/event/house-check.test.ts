import { expect, test } from 'vitest'
import { dateTextOf } from '#ui/part/date-text.ts'
import { houseCheckPlan } from '#ui/visit/event/house-check.ts'
import { child, household, id } from '../../../part/small-book.ts'
import { openEvents } from './part.ts'

test('ngôi nhà an toàn: what was looked at and what people say of it, while the official list is incomplete', async () => {
  const { register, save, wrong, words } = openEvents()
  expect(wrong(houseCheckPlan)).toEqual(['result'])
  await save(houseCheckPlan, {
    'item-gate': 'ok',
    'item-pond': 'notApplicable',
    'item-rail': 'notOk',
    result: 'passed',
  })
  expect(register.houseChecksOf(id(47)).map((one) => one.fields)).toMatchObject([
    {
      on: '2026-11-24',
      template: 'qd-548-2011',
      answers: { gate: 'ok', pond: 'notApplicable', rail: 'notOk' },
      result: 'passed',
    },
  ])
  expect(words()).toEqual(['Ngôi nhà an toàn: Đạt'])
})

test('ngôi nhà an toàn: next year starts from the answers of this year', async () => {
  const { save, contextOf } = openEvents()
  await save(houseCheckPlan, { 'item-gate': 'ok', result: 'unscored', date: dateTextOf('2025-11-24') })
  await save(houseCheckPlan, { 'item-gate': 'notOk', result: 'unscored', date: dateTextOf('2026-03-01') })
  expect(houseCheckPlan.start(contextOf())).toMatchObject({ 'item-gate': 'notOk', result: '' })
})

test('ngôi nhà an toàn: a compulsory item that is owed does not pass', () => {
  const { wrong } = openEvents()
  expect(wrong(houseCheckPlan, { 'item-well': 'notOk', result: 'passed' })).toEqual(['result'])
  expect(wrong(houseCheckPlan, { 'item-well': 'notOk', result: 'failed' })).toEqual([])
})

test('ngôi nhà an toàn: no house passes in a year in which a child was injured at home (V16)', () => {
  const { wrong } = openEvents([
    household(47),
    child(101, 47),
    {
      entity: 'injury',
      id: id(300),
      fields: { household: id(47), child: id(101), on: '2026-05-01', type: '01', place: 'home' },
    },
  ])
  expect(wrong(houseCheckPlan, { result: 'passed' })).toEqual(['result'])
  expect(wrong(houseCheckPlan, { result: 'passed', date: dateTextOf('2025-12-31') })).toEqual([])
})
