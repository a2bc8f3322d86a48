import { describe, expect, test } from 'vitest'
import type { Likeness } from '#import/compare.ts'
import type { RowOutcome } from '#import/outcome.ts'
import {
  chosen,
  countNear,
  differencesOf,
  withField,
  withNear,
  withRow,
  withValue,
} from '#ui/import/decide.ts'

const near = (row: number, child: string, reasons: Likeness[], others: string[] = []): RowOutcome => ({
  row,
  outcome: 'near',
  candidates: [child, ...others].map((one) => ({ child: one, score: 0.8, reasons })),
  changed: [],
  differences: [],
  flaws: [],
})
const plan = {
  rows: [
    near(1, 'a', ['accents-differ', 'same-mother']),
    near(2, 'b', ['accents-differ', 'parents-differ']),
    near(3, 'c', ['one-letter-off', 'same-mother']),
    near(4, 'd', ['accents-differ'], ['e']),
  ],
}

describe('many near rows at once', () => {
  test('are offered only small slips to allow, the most frequent first', () => {
    expect(differencesOf(plan)).toEqual(['accents-differ', 'one-letter-off'])
  })

  test('take the rows that differ in nothing else and have one candidate', () => {
    const decided = withNear({}, plan, new Set<Likeness>(['accents-differ']))
    expect(decided.rows).toEqual({ 1: { child: 'a' } })
  })

  test('leave what a person decided before as it is, and count only the others', () => {
    const before = withRow({}, 1, 'skip')
    const allowed = new Set<Likeness>(['accents-differ', 'one-letter-off'])
    expect(countNear(before, plan, allowed)).toBe(1)
    expect(withNear(before, plan, allowed).rows).toEqual({ 1: 'skip', 3: { child: 'c' } })
  })
})

describe('values that differ', () => {
  test('stay the book’s until somebody says otherwise, for a row before all rows', () => {
    expect(chosen({}, 7, 'birth')).toBe('book')
    const all = withField({}, 'birth', 'list')
    expect(chosen(all, 7, 'birth')).toBe('list')
    expect(chosen(withValue(all, 7, 'birth', 'book'), 7, 'birth')).toBe('book')
  })

  test('follow what is said of all rows afterwards', () => {
    const one = withValue({}, 7, 'birth', 'list')
    expect(chosen(withField(one, 'birth', 'book'), 7, 'birth')).toBe('book')
  })

  test('a decision can be taken back', () => {
    expect(withRow(withRow({}, 3, 'new'), 3, undefined).rows).toEqual({})
  })
})
