import { describe, expect, test } from 'vitest'
import { parseFigures } from '#score/parse.ts'
import { repeatedKeys } from '#score/repeated-key.ts'
import { rulesOf } from './part.ts'

const errorsOf = (input: unknown, rules = 'qd-06-2019', prefix = '') => {
  const parsed = parseFigures(rulesOf(rules), input, prefix)
  return parsed.ok ? [] : parsed.errors.map((error) => `${error.path}: ${error.message}`)
}

const bad: [what: string, input: unknown, path: string][] = [
  ['a list in place of a table', [], 'figures'],
  ['a number in place of a table', 5, 'figures'],
  ['null in place of a table', null, 'figures'],
  ['an unknown indicator', { '14.1': true }, '14.1'],
  ['an indicator of another decision', { '15.1': { numerator: 1, denominator: 2 } }, '15.1'],
  ['an indicator that is a property of every object', { constructor: true }, 'constructor'],
  ['a key that reaches for the prototype', JSON.parse('{"__proto__": true}'), '__proto__'],
  ['null as a figure', { '1.1': null }, '1.1'],
  ['a text as an answer', { '1.1': 'yes' }, '1.1'],
  ['a number as an answer', { '1.1': 1 }, '1.1'],
  ['a count for a share', { '2.1': { count: 3 } }, '2.1'],
  ['an answer for a share', { '2.1': true }, '2.1'],
  ['a share for an answer', { '1.1': { numerator: 1, denominator: 2 } }, '1.1'],
  ['a share for a survey', { '13.1': { numerator: 40, denominator: 50 } }, '13.1'],
  ['a survey for a share', { '2.1': { valid: 40, satisfied: 30 } }, '2.1'],
  ['a list for a checklist', { '12.3': ['a'] }, '12.3'],
  ['a missing denominator', { '2.1': { numerator: 1 } }, '2.1.denominator'],
  ['a key too many', { '2.1': { numerator: 1, denominator: 2, note: 'x' } }, '2.1.note'],
  [
    'a prototype inside a figure',
    { '2.1': JSON.parse('{"numerator":1,"denominator":2,"__proto__":{}}') },
    '2.1.__proto__',
  ],
  ['a negative numerator', { '2.1': { numerator: -1, denominator: 2 } }, '2.1.numerator'],
  ['a broken number', { '2.1': { numerator: 1.5, denominator: 2 } }, '2.1.numerator'],
  ['a text as a number', { '2.1': { numerator: '1', denominator: 2 } }, '2.1.numerator'],
  ['a number that is not exact', { '2.1': { numerator: 1, denominator: 1e300 } }, '2.1.denominator'],
  ['a share of more than all', { '2.1': { numerator: 3, denominator: 2 } }, '2.1.numerator'],
  ['something out of nothing', { '6.2': { numerator: 1, denominator: 0 } }, '6.2.numerator'],
  ['a negative count', { '3.2': { count: -1 } }, '3.2.count'],
  ['more satisfied than valid forms', { '13.1': { valid: 30, satisfied: 31 } }, '13.1.satisfied'],
  ['an unknown part', { '12.3': { checked: ['a', 'z'] } }, '12.3.checked[1]'],
  ['a repeated part', { '12.3': { checked: ['a', 'b', 'a'] } }, '12.3.checked[2]'],
  ['a part that is no text', { '12.3': { checked: [1] } }, '12.3.checked[0]'],
  ['parts that are no list', { '12.3': { checked: 'a' } }, '12.3.checked'],
  ['more points than the maximum', { '1.2': { council: 16, note: 'x' } }, '1.2.council'],
  ['half a point', { '1.2': { council: 7.5, note: 'x' } }, '1.2.council'],
  ['points without a note', { '1.2': { council: 7 } }, '1.2.note'],
  ['an empty note', { '1.2': { council: 7, note: ' ' } }, '1.2.note'],
  ['points beside a share', { '2.1': { council: 7, note: 'x', numerator: 1 } }, '2.1.numerator'],
]

describe('a table of figures is refused for', () => {
  test.each(bad)('%s', (_what, input, path) => {
    const errors = errorsOf(input)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.startsWith(`${path}: `), errors[0]).toBe(true)
  })
})

test('every error is reported once, below the prefix of its table', () => {
  const input = { '2.1': { numerator: -1, denominator: 0.5 }, '9.9': true, '1.1': 'x' }
  const errors = errorsOf(input, 'qd-06-2019', '[3].')
  expect(errors.map((error) => error.split(': ')[0])).toEqual([
    '[3].2.1.numerator',
    '[3].2.1.denominator',
    '[3].9.9',
    '[3].1.1',
  ])
})

test('a table that is none is reported by its place', () => {
  expect(errorsOf(7, 'qd-06-2019', '[3].')).toEqual(['[3]: expected a table of figures, found 7'])
})

test('an error stays one line whatever the key contains', () => {
  const errors = errorsOf({ 'a\nb': true, [`long${'x'.repeat(500)}`]: true })
  for (const error of errors) {
    expect(error).not.toContain('\n')
    expect(error.length).toBeLessThan(120)
  }
})

test('the rate of something that is no part of its base may exceed it', () => {
  expect(errorsOf({ '3.1': { numerator: 3, denominator: 2 } })).toEqual([])
})

test('an empty table is a table', () => {
  expect(parseFigures(rulesOf('qd-34-2014'), {})).toEqual({ ok: true, figures: {} })
})

test('the council may decide any indicator of any kind', () => {
  for (const rules of ['qd-06-2019', 'qd-34-2014']) {
    const items = rulesOf(rules).criteria.flatMap((criterion) => criterion.items)
    const table = Object.fromEntries(
      items.map((item) => [item.id, { council: item.max.v, note: 'Biên bản' }]),
    )
    expect(errorsOf(table, rules)).toEqual([])
  }
})

describe('keys that stand twice in one object', () => {
  test('are found with their path', () => {
    expect(repeatedKeys('{"1.1": true, "1.1": false}')).toEqual(['1.1'])
    expect(repeatedKeys('[{}, {"2.1": {"numerator": 1, "denominator": 2, "numerator": 3}}]')).toEqual([
      '[1].2.1.numerator',
    ])
  })

  test('are told apart from the same key elsewhere, from values and from escapes', () => {
    expect(repeatedKeys('[{"a": "a", "b": ["a", "a"]}, {"a": {"a": 1}}]')).toEqual([])
    expect(repeatedKeys(String.raw`{"a\"": 1, "a": "{\"a\": 1, \"a\": 2}"}`)).toEqual([])
    expect(repeatedKeys(String.raw`{"a": 1, "\u0061": 2}`)).toEqual(['a'])
  })
})
