import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRuleSet } from '#rules/check.ts'
import { confirmedFigures } from '#rules/confirmed-figure.ts'
import { acceptRuleSet } from '#rules/load.ts'
import { publishedRuleSets } from '#rules/published.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { bandsOf, itemOf, plant, type Writable } from './planted.ts'

type Fault = [sentence: string, code: string, path: string, fault: (ruleSet: Writable<RuleSet>) => void]

const training = { status: 'illustrative', source: 'training' } as const

const faults: Record<number, Fault[]> = {
  1: [
    ['item maxima that do not add up', 'item-maxima-sum', '2.max', (set) => (itemOf(set, '2.2').max.v = 24)],
    [
      'criterion maxima that do not add up',
      'criterion-maxima-sum',
      'total',
      (set) => (set.criteria[1]!.max.v = 76),
    ],
    ['another total than 1,000', 'criterion-maxima-sum', 'total', (set) => (set.total.v = 1001)],
    ['a criterion too few', 'criteria-count', 'criteria', (set) => set.criteria.pop()],
  ],
  2: [
    [
      'a top band below the maximum',
      'top-points',
      '2.1.bands[0]',
      (set) => (bandsOf(set, '2.1')[0]!.pts = 49),
    ],
    [
      'points that do not fall',
      'points-not-falling',
      '2.1.bands[2]',
      (set) => (bandsOf(set, '2.1')[2]!.pts = 40),
    ],
    ['points for “else”', 'else-not-zero', '2.1.bands[3]', (set) => (bandsOf(set, '2.1')[3]!.pts = 5)],
    ['a list without “else”', 'else-missing', '2.1.bands', (set) => bandsOf(set, '2.1').pop()],
    [
      'points for “no”',
      'else-not-zero',
      '12.2.no',
      (set) => Object.assign(itemOf(set, '12.2'), { no: { v: 1, ...training } }),
    ],
    ['weights that do not add up', 'top-points', '12.3.parts', (set) => (partsOf(set)[0]!.weight.v = 4)],
    ['a weight of nothing', 'points-not-falling', '12.3.a.weight', (set) => (partsOf(set)[0]!.weight.v = 0)],
  ],
  3: [
    [
      '≥ that rises',
      'threshold-order',
      '2.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '2.1')[1]!, { t: 99 }),
    ],
    [
      'two equal thresholds',
      'threshold-order',
      '8.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '8.1')[1]!, { t: 8 }),
    ],
    [
      '< that falls',
      'threshold-order',
      '8.1.bands[2]',
      (set) => Object.assign(bandsOf(set, '8.1')[2]!, { t: 9 }),
    ],
    [
      '≤ below the “=” before it',
      'threshold-order',
      '3.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '3.1')[1]!, { t: 0 }),
    ],
    [
      '“=” that is not first',
      'threshold-mixed',
      '3.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '3.1')[1]!, { op: '=' }),
    ],
    [
      'two directions in one list',
      'threshold-mixed',
      '2.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '2.1')[1]!, { op: '<' }),
    ],
    [
      '“else” in the middle',
      'threshold-order',
      '2.1.bands[1]',
      (set) => Object.assign(bandsOf(set, '2.1')[1]!, { op: 'else' }),
    ],
  ],
  4: [
    ['an id twice', 'id-repeated', '2.1', (set) => (itemOf(set, '2.2').id = '2.1')],
    ['an id of another criterion', 'id-misplaced', '3.9', (set) => (itemOf(set, '2.2').id = '3.9')],
    ['a criterion number twice', 'id-repeated', '2', (set) => (set.criteria[2]!.no = 2)],
    ['a group key twice', 'id-repeated', 'groups.A_900', (set) => (set.groups[1]!.key = 'A_900')],
    ['a part twice', 'id-repeated', '12.3.a', (set) => (partsOf(set)[1]!.part = 'a')],
    [
      'an unknown kind',
      'kind-unknown',
      '2.1.kind',
      (set) => Object.assign(itemOf(set, '2.1'), { kind: 'ratio' }),
    ],
    [
      'an unknown measure',
      'measure-unknown',
      '2.1.numerator',
      (set) => Object.assign(itemOf(set, '2.1'), { numerator: { measure: 'child.all', at: 'date' } }),
    ],
    [
      'a share without denominator',
      'measure-missing',
      '2.1.denominator',
      (set) => Object.assign(itemOf(set, '2.1'), { denominator: undefined }),
    ],
    [
      'a count with denominator',
      'measure-superfluous',
      '3.2.denominator',
      (set) => Object.assign(itemOf(set, '3.2'), { denominator: { measure: 'child.u16', at: 'date' } }),
    ],
  ],
  5: [
    [
      'a confirmed figure with another value',
      'confirmed-differs',
      '6.1.bands[0]',
      (set) => Object.assign(bandsOf(set, '6.1')[0]!, { t: 96 }),
    ],
    [
      'a confirmed minimum with another value',
      'confirmed-differs',
      'groups.A_900.min',
      (set) => (set.groups[0]!.min.v = 901),
    ],
    [
      'a figure called confirmed that no source confirms',
      'confirmed-unknown',
      '2.max',
      (set) => Object.assign(set.criteria[1]!.max, { status: 'confirmed', source: 'S1' }),
    ],
    [
      'a confirmed figure that became illustrative',
      'confirmed-lost',
      '7.max',
      (set) => Object.assign(set.criteria[6]!.max, training),
    ],
  ],
}

describe.each([1, 2, 3, 4, 5])('checksum %i', (checksum) => {
  test.each(faults[checksum]!)('finds %s', (_sentence, code, path, fault) => {
    const ruleSet = plant('qd-06-2019', fault)
    expect(checkRuleSet(ruleSet)).toContainEqual({ checksum, code, path })
    expect(acceptRuleSet(ruleSet)).toMatchObject({ ok: false, reason: 'checksum-failed' })
  })
})

test('no maximum and no point of a band can be moved by any amount unnoticed', () => {
  const places = publishedRuleSets.flatMap(({ ruleSet }) =>
    ruleSet.criteria.flatMap((criterion) =>
      criterion.items.map((item) => ({ id: ruleSet.id, item: item.id })),
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.integer({ min: -50, max: 50 }).filter((shift) => shift !== 0),
      fc.nat({ max: 5 }),
      (place, shift, index) => {
        const ruleSet = plant(place.id, (copy) => {
          const item = itemOf(copy, place.item)
          const band = 'bands' in item ? item.bands[index] : undefined
          const isEdge = band && 'bands' in item && (index === 0 || index === item.bands.length - 1)
          if (band && isEdge) band.pts += shift
          else item.max.v = (item.max.v ?? 0) + shift
        })
        expect(checkRuleSet(ruleSet)).not.toEqual([])
      },
    ),
  )
})

test('no confirmed figure can be changed by any amount unnoticed', () => {
  const places = Object.entries(confirmedFigures).flatMap(([id, { figures }]) =>
    Object.keys(figures)
      .filter((path) => path.includes('bands'))
      .map((path) => ({ id, item: path.split('.bands')[0]! })),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (place, threshold) => {
        const ruleSet = plant(place.id, (copy) => {
          const band = bandsOf(copy, place.item)[0]!
          if (band.op === 'else' || band.t === threshold) band.pts += 1
          else band.t = threshold
        })
        expect(checkRuleSet(ruleSet).map((problem) => problem.checksum)).toContain(5)
      },
    ),
  )
})

test('figures that nobody knows are no fault', () => {
  const ruleSet = plant('qd-06-2019', (copy) => {
    copy.criteria[1]!.max = { v: null }
    itemOf(copy, '2.1').max = { v: null }
  })
  expect(checkRuleSet(ruleSet)).toEqual([])
})

function partsOf(ruleSet: Writable<RuleSet>) {
  const item = itemOf(ruleSet, '12.3')
  if (item.kind !== 'checklist') throw new Error('12.3 is no checklist')
  return item.parts
}
