import { describe, expect, test } from 'vitest'
import { parseFigures } from '#score/parse.ts'
import { scoreFigures } from '#score/score.ts'
import { changed, itemIn, readCases, rulesOf, situationOf } from './part.ts'

describe.each(['qd-06-2019', 'qd-34-2014'])('the fictional commune under %s', (rules) => {
  const situation = situationOf(rules)
  const result = scoreFigures(rulesOf(rules), situation.figures)

  test.each(Object.entries(situation.points))('gets the points of indicator %s: %i', (id, points) => {
    expect(itemIn(result, id).points).toBe(points)
  })

  test('gets the sum of each criterion and the total', () => {
    const sums = Object.fromEntries(result.criteria.map((criterion) => [criterion.no, criterion.low]))
    expect(sums).toEqual(situation.criteria)
    expect(result.total).toEqual({ low: situation.total, high: situation.total })
  })

  test('has a table that every door lets in', () => {
    expect(parseFigures(rulesOf(rules), situation.figures)).toEqual({ ok: true, figures: situation.figures })
  })
})

describe('the worked examples', () => {
  test('are ten', () => {
    expect(readCases()).toHaveLength(10)
  })

  test.each(readCases())('$name ($source)', (situation) => {
    const table = changed(situationOf(situation.rules).figures, situation.change)
    const result = scoreFigures(rulesOf(situation.rules), table, situation)
    expect(result.total).toEqual(situation.expect.total)
    expect(result.verdict).toBe(situation.expect.verdict)
    expect(result.provisional).toBe(situation.expect.provisional)
    for (const [id, points] of Object.entries(situation.expect.points)) {
      expect(itemIn(result, id).points, id).toBe(points)
    }
  })
})
