import { describe, expect, test } from 'vitest'
import type { Figure } from '#score/figure.ts'
import { scoreFigures } from '#score/score.ts'
import { itemIn, rulesOf } from './part.ts'

const score = (id: string, figure: Figure, training = true, rules = 'qd-06-2019') =>
  itemIn(scoreFigures(rulesOf(rules), { [id]: figure }, { training }), id)

describe('an indicator', () => {
  test('without a figure is pending and says so', () => {
    expect(itemIn(scoreFigures(rulesOf('qd-06-2019'), {}), '6.1')).toMatchObject({
      points: null,
      max: 50,
      status: 'pending',
      reason: 'not-entered',
    })
  })

  test('keeps exactly at a threshold what it loses just below it', () => {
    expect(score('6.1', { numerator: 95, denominator: 100 }).points).toBe(50)
    expect(score('6.1', { numerator: 949_999, denominator: 1_000_000 }).points).toBe(40)
    expect(score('8.1', { numerator: 8, denominator: 100 }).points).toBe(30)
    expect(score('8.1', { numerator: 799_999, denominator: 10_000_000 }).points).toBe(40)
  })

  test('compares decimal thresholds of a rate without rounding', () => {
    expect(score('3.1', { numerator: 1, denominator: 4000 }).points).toBe(45)
    expect(score('3.1', { numerator: 1, denominator: 3999 }).points).toBe(30)
    expect(score('4.2', { numerator: 1, denominator: 5000 }).points).toBe(10)
    expect(score('4.2', { numerator: 1, denominator: 4999 }).points).toBe(0)
  })

  test('stays exact where floating point numbers do not', () => {
    const denominator = 9_007_199_254_740_990
    expect(score('6.1', { numerator: (denominator / 20) * 19 - 0.5, denominator }).points).toBe(40)
    expect(score('6.2', { numerator: denominator - 1, denominator }).points).toBe(50)
    expect(score('6.2', { numerator: denominator, denominator }).points).toBe(75)
  })

  test('with nothing to divide by did not occur and waits for the council', () => {
    expect(score('6.2', { numerator: 0, denominator: 0 })).toMatchObject({
      points: null,
      reason: 'no-occurrence',
    })
    expect(score('5.1', { numerator: 0, denominator: 0 })).toMatchObject({
      points: null,
      reason: 'no-occurrence',
    })
  })

  test('counts with whole numbers', () => {
    expect([0, 1, 2, 3].map((count) => score('11.3', { count }).points)).toEqual([0, 10, 20, 20])
    expect([0, 1].map((count) => score('3.2', { count }).points)).toEqual([20, 0])
  })

  test('sums the weights of ticked parts', () => {
    expect(score('12.3', { checked: [] })).toMatchObject({
      points: 0,
      status: 'scored',
      reason: 'parts-summed',
    })
    expect(score('12.3', { checked: ['a', 'e'] }).points).toBe(10)
  })

  test('needs enough valid forms in a survey', () => {
    expect(score('13.1', { valid: 29, satisfied: 29 })).toMatchObject({
      points: null,
      reason: 'sample-too-small',
    })
    expect(score('13.1', { valid: 30, satisfied: 24 }).points).toBe(25)
    expect(score('13.1', { valid: 0, satisfied: 0 }).reason).toBe('sample-too-small')
  })

  test('takes points that the council typed as its decision', () => {
    expect(score('1.4', { council: 15, note: 'Biên bản họp' }, true, 'qd-34-2014')).toMatchObject({
      points: 15,
      status: 'decided',
      reason: 'council-decided',
    })
    expect(score('1.2', { council: 9, note: 'Còn hai tổ' })).toMatchObject({ points: 9, status: 'decided' })
  })

  test('answers yes and no', () => {
    expect(score('1.1', true)).toMatchObject({ points: 50, reason: 'answered-yes', provisional: false })
    expect(score('1.1', false)).toMatchObject({ points: 0, reason: 'answered-no', provisional: true })
  })

  test('stays pending with a figure of another kind', () => {
    expect(score('6.1', true).reason).toBe('wrong-kind')
    expect(score('1.1', { count: 1 }).reason).toBe('wrong-kind')
    expect(score('11.2', { numerator: 1, denominator: 1 }).reason).toBe('wrong-kind')
  })
})

describe('the proof of a point', () => {
  test('names the exact value, the band and every figure that was tested', () => {
    const item = score('6.1', { numerator: 377, denominator: 397 })
    expect(item.value).toEqual({ numerator: 377, denominator: 397, per: 100, text: '94,96%' })
    expect(item.band).toBe(1)
    expect(item.used).toEqual([
      { path: '6.1.max', value: 50, status: 'confirmed', source: 'S11' },
      { path: '6.1.bands[0]', value: '>= 95 → 50', status: 'confirmed', source: 'S11' },
      { path: '6.1.bands[1]', value: '>= 90 → 40', status: 'illustrative', source: 'training' },
    ])
  })

  test('shows a rate with its base', () => {
    expect(score('5.1', { numerator: 14, denominator: 2480 }).value?.text).toBe('564,52 trên 100.000')
  })

  test('is provisional only below a confirmed top band', () => {
    expect(score('7.1', { numerator: 98, denominator: 100 }).provisional).toBe(false)
    expect(score('7.1', { numerator: 97, denominator: 100 }).provisional).toBe(true)
  })
})

describe('with training values off an indicator', () => {
  test('gives points in a confirmed band only, and below it has no rule', () => {
    expect(score('7.1', { numerator: 98, denominator: 100 }, false)).toMatchObject({ points: 50, max: 50 })
    expect(score('7.1', { numerator: 97, denominator: 100 }, false)).toMatchObject({
      points: null,
      reason: 'no-rule',
      value: { text: '97,00%' },
    })
  })

  test('has neither maximum nor rule where all figures are illustrative', () => {
    expect(score('2.1', { numerator: 1, denominator: 1 }, false)).toMatchObject({
      max: null,
      reason: 'no-rule',
    })
    expect(score('3.1', { numerator: 0, denominator: 9 }, false)).toMatchObject({
      max: null,
      reason: 'no-rule',
    })
    expect(score('12.3', { checked: [] }, false)).toMatchObject({ max: null, reason: 'no-rule' })
    expect(score('13.1', { valid: 50, satisfied: 50 }, false)).toMatchObject({ max: null, reason: 'no-rule' })
    expect(score('1.1', false, false)).toMatchObject({ max: 50, reason: 'no-rule' })
  })

  test('is never provisional', () => {
    const result = scoreFigures(rulesOf('qd-06-2019'), {}, { training: false })
    expect(result.provisional).toBe(false)
  })

  test('does not jump over an unknown band to a known one', () => {
    const rules = structuredClone(rulesOf('qd-06-2019'))
    const item = rules.criteria[6]!.items[0]!
    if (item.kind !== 'share') throw new Error('7.1 is a share')
    const bands = item.bands.map((band) =>
      band.op === '>=' && band.t === 90 ? { ...band, status: 'confirmed' as const, source: 'S11' } : band,
    )
    const set = {
      ...rules,
      criteria: rules.criteria.map((one) => (one.no === 7 ? { ...one, items: [{ ...item, bands }] } : one)),
    }
    const result = scoreFigures(set, { '7.1': { numerator: 96, denominator: 100 } }, { training: false })
    expect(itemIn(result, '7.1').reason).toBe('no-rule')
  })
})
