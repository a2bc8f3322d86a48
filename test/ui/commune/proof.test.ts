import { describe, expect, test } from 'vitest'
import { qd062019 } from '#rules/qd-06-2019/rule-set.ts'
import type { Figure } from '#score/figure.ts'
import { scoreItem } from '#score/item.ts'
import { itemOf } from '#ui/commune/assessment.ts'
import { compareFigures } from '#ui/commune/comparison.ts'
import { scaleOf } from '#ui/commune/proof.ts'

const proofOf = (id: string, figure: Figure | undefined, training = true) => {
  const found = itemOf(qd062019, id)
  if (!found) throw new Error(id)
  return scaleOf(found.item, scoreItem(found.item, figure, training), figure, training)
}

describe('the proof of an indicator’s points', () => {
  test('marks the one step that matched, by the exact fraction', () => {
    // 377 / 397 is 94.962… %, which is displayed as 94,96 % and must not become 95 %
    const rows = proofOf('6.1', { numerator: 377, denominator: 397 })
    expect(rows.map(({ matched }) => matched)).toEqual([false, true, false, false])
    expect(rows.map(({ points }) => points)).toEqual([50, 40, 25, 0])
  })

  test('says of every step how it is known', () => {
    const rows = proofOf('6.1', { numerator: 397, denominator: 397 })
    expect(rows.map(({ standing }) => standing.status)).toEqual([
      'confirmed',
      'illustrative',
      'illustrative',
      'illustrative',
    ])
    expect(rows[0]?.standing.source).not.toBe('')
  })

  test('lets illustrative steps stand idle when training values are off', () => {
    const rows = proofOf('6.1', { numerator: 377, denominator: 397 }, false)
    expect(rows.map(({ idle }) => idle)).toEqual([false, true, true, true])
    expect(rows.some(({ matched }) => matched)).toBe(false)
  })

  test('shows an answer and its points', () => {
    const rows = proofOf('1.1', true)
    expect(rows.map(({ op, points, matched }) => [op, points, matched])).toEqual([
      ['yes', 50, true],
      ['no', 0, false],
    ])
  })

  test('shows the ticked parts of a list', () => {
    const rows = proofOf('12.3', { checked: ['a', 'd'] })
    expect(rows.filter(({ matched }) => matched).map(({ value }) => value)).toEqual(['a', 'd'])
  })

  test('marks nothing where the council decided', () => {
    const rows = proofOf('6.2', { council: 75, note: 'Không phát sinh' })
    expect(rows.some(({ matched }) => matched)).toBe(false)
  })
})

describe('the sector’s figure beside the book’s', () => {
  test('shows the difference of both numbers', () => {
    expect(
      compareFigures({ numerator: 367, denominator: 375 }, { numerator: 370, denominator: 375 }),
    ).toEqual({
      book: { part: 367, whole: 375 },
      entered: { part: 370, whole: 375 },
      difference: { part: 3, whole: 0 },
      agrees: false,
    })
  })

  test('says when they agree', () => {
    expect(compareFigures({ count: 2 }, { count: 2 }).agrees).toBe(true)
  })

  test('compares nothing with points that the council decided', () => {
    const { entered, difference, agrees } = compareFigures({ count: 2 }, { council: 20, note: 'x' })
    expect([entered, difference, agrees]).toEqual([undefined, undefined, false])
  })
})
