import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedRuleSets } from '#rules/published.ts'
import type { Item, RuleSet } from '#rules/rule-set.ts'
import type { Figure } from '#score/figure.ts'
import { parseFigures } from '#score/parse.ts'
import { scoreFigures } from '#score/score.ts'
import { naiveScore } from './naive.ts'
import { situationOf } from './part.ts'

/** Numbers around which thresholds lie, besides any others. */
const count = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 120 }), fc.nat({ max: 100_000 }))
const council = (item: Item) =>
  fc.record({ council: fc.nat({ max: item.max.v ?? 0 }), note: fc.constant('Biên bản họp hội đồng') })

function figureFor(item: Item): fc.Arbitrary<Figure> {
  switch (item.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'share':
      return shareNear(item.bands.flatMap((band) => (band.op === 'else' ? [] : [band.t])))
    case 'rate':
      return fc.record({ numerator: fc.nat({ max: 12 }), denominator: fc.nat({ max: 6000 }) })
    case 'count':
      return fc.record({ count: fc.nat({ max: 4 }) })
    case 'checklist':
      return fc.record({ checked: fc.subarray(item.parts.map(({ part }) => part)) })
    case 'survey':
      return count.chain((valid) =>
        fc.record({ valid: fc.constant(valid), satisfied: fc.nat({ max: valid }) }),
      )
    case 'council':
      return council(item)
  }
}

/** A share anywhere, or within one unit of a threshold. */
function shareNear(thresholds: number[]): fc.Arbitrary<Figure> {
  const anywhere = count.chain((denominator) =>
    fc.record({ numerator: fc.nat({ max: denominator }), denominator: fc.constant(denominator) }),
  )
  const near = fc
    .tuple(fc.constantFrom(...thresholds), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(-1, 0, 1))
    .map(([threshold, denominator, shift]) => {
      const numerator = Math.floor((threshold * denominator) / 100) + shift
      return { numerator: Math.min(denominator, Math.max(0, numerator)), denominator }
    })
  return fc.oneof(anywhere, near)
}

/** Tables near the complete one, so that verdicts of all three kinds come up. */
function tableFor(ruleSet: RuleSet) {
  const items = ruleSet.criteria.flatMap((criterion) => criterion.items)
  const complete = situationOf(ruleSet.id).figures
  const entries = items.map((item) =>
    fc.oneof(
      { arbitrary: fc.constant<Figure | undefined>(complete[item.id]), weight: 12 },
      { arbitrary: figureFor(item), weight: 4 },
      { arbitrary: council(item), weight: 1 },
      { arbitrary: fc.constant(undefined), weight: 1 },
    ),
  )
  return fc.tuple(...entries).map((figures) => {
    const table: Record<string, Figure> = {}
    figures.forEach((figure, index) => {
      const item = items[index]
      if (figure !== undefined && item) table[item.id] = figure
    })
    return table
  })
}

describe.each(publishedRuleSets)('2,000 random tables under $ruleSet.id', ({ ruleSet }) => {
  const marks = fc.dictionary(
    fc.constantFrom(...ruleSet.criteria.map((criterion) => String(criterion.no))),
    fc.constantFrom('met' as const, 'met' as const, 'met' as const, 'unmet' as const),
    { maxKeys: 3, noNullPrototype: true },
  )
  const group = fc.constantFrom(null, ...ruleSet.groups.map((one) => one.key))
  const training = fc.oneof(
    { arbitrary: fc.constant(true), weight: 4 },
    { arbitrary: fc.constant(false), weight: 1 },
  )

  test('have the points, the range, the verdict and the flag of an independent computation', () => {
    const verdicts = new Set<string>()
    fc.assert(
      fc.property(tableFor(ruleSet), group, training, marks, (table, key, withTraining, given) => {
        expect(parseFigures(ruleSet, table)).toEqual({ ok: true, figures: table })
        const result = scoreFigures(ruleSet, table, { group: key, training: withTraining, marks: given })
        const naive = naiveScore(ruleSet, table, key, withTraining, given)
        const items = result.criteria.flatMap((criterion) => criterion.items)
        expect(Object.fromEntries(items.map((item) => [item.id, item.points]))).toEqual(naive.points)
        expect(result.total).toEqual({ low: naive.low, high: naive.high })
        expect(result.verdict).toBe(naive.verdict)
        expect(result.provisional).toBe(naive.provisional)
        verdicts.add(result.verdict)
      }),
      { numRuns: 2000 },
    )
    expect(verdicts).toEqual(new Set(['đạt', 'không đạt', 'chưa đủ căn cứ']))
  })

  test('keep every item between nothing and its maximum and every total inside its range', () => {
    fc.assert(
      fc.property(tableFor(ruleSet), (table) => {
        const result = scoreFigures(ruleSet, table)
        for (const item of result.criteria.flatMap((criterion) => criterion.items)) {
          expect(item.points ?? 0).toBeGreaterThanOrEqual(0)
          expect(item.points ?? 0).toBeLessThanOrEqual(item.max ?? 0)
        }
        expect(result.total.low).toBeLessThanOrEqual(result.total.high ?? 0)
      }),
      { numRuns: 200 },
    )
  })
})
