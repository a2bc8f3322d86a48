import { describe, expect, test } from 'vitest'
import { qd062019 } from '#rules/qd-06-2019/rule-set.ts'
import { qd342014 } from '#rules/qd-34-2014/rule-set.ts'
import type { Item, RuleSet } from '#rules/rule-set.ts'
import { parseFigures } from '#score/parse.ts'
import { itemOf } from '#ui/commune/assessment.ts'
import { emptyForm, formOf, type FigureForm } from '#ui/commune/figure-form.ts'
import { readFigure } from '#ui/commune/figure-reading.ts'
import { parseWhole, wholeWords } from '#ui/commune/number-entry.ts'

const item = (id: string, rules: RuleSet = qd062019): Item => {
  const found = itemOf(rules, id)
  if (!found) throw new Error(id)
  return found.item
}
const filled = (of: Item, values: Partial<FigureForm>): FigureForm => ({ ...emptyForm(of, false), ...values })

describe('a whole number as people type it', () => {
  test('is read with and without the mark of thousands', () => {
    expect(['1250', '1.250', '1 250', ' 12.345.678 ', '0'].map(parseWhole)).toEqual([
      1250, 1250, 1250, 12_345_678, 0,
    ])
  })

  test('is refused where it is not whole or not plain', () => {
    const texts = ['', '-1', '1,5', '1.25', '12.5', '1.2.3', 'năm', '1e3', '12345678901']
    expect(texts.map(parseWhole)).toEqual(texts.map(() => undefined))
  })

  test('is shown as it is read', () => {
    expect([0, 999, 1000, 12_345_678].map(wholeWords)).toEqual(['0', '999', '1.000', '12.345.678'])
    expect(parseWhole(wholeWords(1_234_567))).toBe(1_234_567)
  })
})

describe('the entry of a figure', () => {
  test('takes yes, no, or no answer yet', () => {
    expect(readFigure(item('1.1'), filled(item('1.1'), { answer: 'yes' }))).toEqual({ ok: true, value: true })
    expect(readFigure(item('1.1'), filled(item('1.1'), { answer: 'no' }))).toEqual({ ok: true, value: false })
    expect(readFigure(item('1.1'), filled(item('1.1'), {}))).toEqual({ ok: true, value: null })
  })

  test('takes numerator and denominator, and says which of them is missing', () => {
    const share = item('2.1')
    expect(readFigure(share, filled(share, { numerator: '1.210', denominator: '1.250' }))).toEqual({
      ok: true,
      value: { numerator: 1210, denominator: 1250 },
    })
    expect(readFigure(share, filled(share, { numerator: '12' }))).toEqual({
      ok: false,
      faults: [{ field: 'denominator', reason: 'missing' }],
    })
    expect(readFigure(share, filled(share, { numerator: '12,5', denominator: '20' }))).toEqual({
      ok: false,
      faults: [{ field: 'numerator', reason: 'whole' }],
    })
  })

  test('refuses a part above its whole, but not a rate above its population', () => {
    expect(readFigure(item('2.1'), filled(item('2.1'), { numerator: '21', denominator: '20' }))).toEqual({
      ok: false,
      faults: [{ field: 'numerator', reason: 'above-whole' }],
    })
    expect(readFigure(item('3.1'), filled(item('3.1'), { numerator: '1', denominator: '0' })).ok).toBe(true)
  })

  test('takes an empty denominator as it is: the council decides what follows', () => {
    expect(readFigure(item('6.2'), filled(item('6.2'), { numerator: '0', denominator: '0' }))).toEqual({
      ok: true,
      value: { numerator: 0, denominator: 0 },
    })
  })

  test('takes the council’s points only with a reason and within the maximum', () => {
    const decided = (points: string, reason: string) =>
      readFigure(item('6.2'), filled(item('6.2'), { mode: 'decided', points, reason }))
    expect(decided('75', ' Không phát sinh  trong kỳ ')).toEqual({
      ok: true,
      value: { council: 75, note: 'Không phát sinh trong kỳ' },
    })
    expect(decided('75', '')).toEqual({ ok: false, faults: [{ field: 'reason', reason: 'missing' }] })
    expect(decided('76', 'x')).toEqual({ ok: false, faults: [{ field: 'points', reason: 'above-maximum' }] })
    expect(decided('', '')).toEqual({ ok: true, value: null })
  })

  test('tells nothing ticked from none done', () => {
    const list = item('12.3')
    expect(readFigure(list, filled(list, {}))).toEqual({ ok: true, value: null })
    expect(readFigure(list, filled(list, { none: true }))).toEqual({ ok: true, value: { checked: [] } })
    expect(readFigure(list, filled(list, { checked: ['c', 'a', 'gone'] }))).toEqual({
      ok: true,
      value: { checked: ['a', 'c'] },
    })
  })

  test('takes a survey with no more satisfied forms than valid ones', () => {
    const survey = item('13.1')
    expect(readFigure(survey, filled(survey, { valid: '30', satisfied: '31' }))).toEqual({
      ok: false,
      faults: [{ field: 'satisfied', reason: 'above-whole' }],
    })
    expect(readFigure(survey, filled(survey, { valid: '120', satisfied: '101' }))).toEqual({
      ok: true,
      value: { valid: 120, satisfied: 101 },
    })
  })

  test('shows a saved figure again as it was entered, for every indicator of both decisions', () => {
    for (const rules of [qd062019, qd342014]) {
      for (const one of rules.criteria.flatMap((criterion) => criterion.items)) {
        const value = sample(one)
        const form = formOf(one, { value, use: 'entered' }, true)
        expect(readFigure(one, form), `${rules.id} ${one.id}`).toEqual({ ok: true, value })
        expect(parseFigures(rules, { [one.id]: value }).ok, `${rules.id} ${one.id}`).toBe(true)
      }
    }
  })
})

function sample(of: Item) {
  switch (of.kind) {
    case 'yesNo':
      return false
    case 'share':
    case 'rate':
      return { numerator: 3, denominator: 1250 }
    case 'count':
      return { count: 2 }
    case 'checklist':
      return { checked: [] }
    case 'survey':
      return { valid: 40, satisfied: 30 }
    case 'council':
      return { council: 10, note: 'Biên bản số 3' }
  }
}
