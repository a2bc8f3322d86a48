import { describe, expect, test } from 'vitest'
import type { Provenance, RuleSet } from '#rules/rule-set.ts'
import type { FigureTable } from '#score/figure.ts'
import { scoreFigures, type ScoreOptions } from '#score/score.ts'
import { changed, rulesOf, situationOf } from './part.ts'

const rules = rulesOf('qd-06-2019')
const figures = situationOf('qd-06-2019').figures
const verdict = (table: FigureTable, options: ScoreOptions, set = rules) => scoreFigures(set, table, options)

const allMet = Object.fromEntries(rules.criteria.map((criterion) => [criterion.no, 'met' as const]))

/** The rule set as if an authority had approved every training value, except what `keep` names. */
function approved(set: RuleSet, keep: (path: string) => boolean = () => false): RuleSet {
  const approval: Provenance = {
    status: 'approved',
    source: 'authority',
    approvedBy: { name: 'Nguyễn Thị Mẫu', position: 'Phó Giám đốc', body: 'Sở Y tế' },
    approvedOn: '2026-03-02',
    citation: { document: set.decision, date: set.date, page: '1' },
  }
  const lift = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown, index) => lift(one, `${path}[${index}]`))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, one]) => [key, lift(one, `${path}.${key}`)] as const)
    const copy: Record<string, unknown> = Object.fromEntries(entries)
    const isFigure = 'status' in value && 'source' in value
    return isFigure && copy['status'] === 'illustrative' && !keep(path) ? { ...copy, ...approval } : copy
  }
  return lift(set, set.id) as RuleSet
}

describe('the verdict', () => {
  test('waits while no group is chosen', () => {
    expect(verdict(figures, {})).toMatchObject({
      group: null,
      minimum: null,
      verdict: 'chưa đủ căn cứ',
      reasons: [{ code: 'group-missing' }],
    })
  })

  test('treats a group of another decision as not chosen', () => {
    expect(verdict(figures, { group: 'B_750' })).toMatchObject({ group: null, minimum: null })
  })

  test('names the criteria that still wait', () => {
    const result = verdict(changed(figures, { '9.1': null, '11.2': null }), { group: 'B_800' })
    expect(result.verdict).toBe('chưa đủ căn cứ')
    expect(result.reasons).toEqual([{ code: 'item-pending', criteria: [9, 11] }])
    expect(result.total).toEqual({ low: 800, high: 870 })
  })

  test('is không đạt at once when one criterion is finally zero, whatever is missing elsewhere', () => {
    const result = verdict({ '9.1': { numerator: 0, denominator: 100 } }, {})
    expect(result.verdict).toBe('không đạt')
    expect(result.reasons).toContainEqual({ code: 'criterion-zero', criteria: [9] })
  })

  test('is không đạt when the council marks one criterion so', () => {
    const result = verdict(figures, { group: 'C_850', marks: { ...allMet, 5: 'unmet' } })
    expect(result.verdict).toBe('không đạt')
    expect(result.reasons).toEqual([{ code: 'criterion-unmet', criteria: [5] }])
  })

  test('is không đạt by zero even when the council marks that criterion as met', () => {
    const table = changed(figures, { '9.1': { numerator: 0, denominator: 100 } })
    expect(verdict(table, { group: 'B_800', marks: allMet }).verdict).toBe('không đạt')
  })

  test('is không đạt as soon as the best total possible is below the minimum, and not one point earlier', () => {
    const table = changed(figures, { '1.1': null })
    const edge = { '1.1': null, '6.1': { numerator: 92, denominator: 100 }, '12.3': { checked: [] } }
    expect(verdict(table, { group: 'C_850' })).toMatchObject({
      total: { low: 805, high: 855 },
      verdict: 'chưa đủ căn cứ',
    })
    expect(verdict(changed(figures, edge), { group: 'C_850' })).toMatchObject({
      total: { low: 775, high: 825 },
      verdict: 'không đạt',
      reasons: [{ code: 'best-below-minimum' }],
    })
  })

  test('is đạt exactly at the minimum', () => {
    const table = changed(figures, { '12.3': { council: 15, note: 'Biên bản' } })
    expect(verdict(table, { group: 'C_850' })).toMatchObject({ total: { low: 850 }, verdict: 'đạt' })
    const below = changed(figures, { '12.3': { council: 14, note: 'Biên bản' } })
    expect(verdict(below, { group: 'C_850' })).toMatchObject({ total: { low: 849 }, verdict: 'không đạt' })
  })

  test('waits when maxima do not add up to the total', () => {
    const set = { ...rules, total: { v: 999, status: 'confirmed', source: 'S1' } as const }
    expect(verdict(figures, { group: 'C_850' }, set)).toMatchObject({
      verdict: 'chưa đủ căn cứ',
      reasons: [{ code: 'maxima-disagree' }],
    })
  })
})

describe('“tạm tính”', () => {
  test('falls away once every figure has force and the council has marked every criterion', () => {
    const set = approved(rules, (path) => path.endsWith('.reading'))
    const result = verdict(figures, { group: 'C_850', marks: allMet }, set)
    expect(result).toMatchObject({ verdict: 'đạt', provisional: false })
  })

  test('comes back through the reading of “đạt” alone while one criterion is unmarked', () => {
    const set = approved(rules, (path) => path.endsWith('.reading'))
    const { 13: _last, ...marks } = allMet
    const result = verdict(figures, { group: 'C_850', marks }, set)
    expect(result).toMatchObject({ verdict: 'đạt', provisional: true })
    expect(result.used.filter((figure) => figure.status === 'illustrative')).toMatchObject([
      { path: 'allCriteriaMet.reading' },
    ])
  })

  test('with training values off the verdict waits for the marks instead', () => {
    const set = approved(rules, (path) => path.endsWith('.reading'))
    expect(verdict(figures, { group: 'C_850', training: false }, set)).toMatchObject({
      verdict: 'chưa đủ căn cứ',
      reasons: [{ code: 'mark-missing' }],
    })
    expect(verdict(figures, { group: 'C_850', training: false, marks: allMet }, set)).toMatchObject({
      verdict: 'đạt',
      provisional: false,
    })
  })

  test('is raised by the minimum of the group alone', () => {
    const law = rulesOf('qd-34-2014')
    const set = approved(law, (path) => path.endsWith('.groups[1].min'))
    const table = situationOf('qd-34-2014').figures
    expect(verdict(table, { group: 'B_750' }, set).provisional).toBe(true)
    expect(verdict(table, { group: 'A_850' }, set).provisional).toBe(false)
    expect(verdict(table, { group: 'B_750', training: false }, set)).toMatchObject({
      minimum: null,
      verdict: 'chưa đủ căn cứ',
      reasons: [{ code: 'minimum-absent' }],
    })
  })

  test('is raised by a council decision on an illustrative maximum, not by the decision itself', () => {
    const table = changed(figures, { '7.1': { council: 50, note: 'Biên bản' } })
    const [certain, trained] = [7, 2].map((no) => verdict(table, {}).criteria[no - 1])
    expect(certain?.provisional).toBe(false)
    expect(trained?.provisional).toBe(true)
  })
})

test('a zero waits while nobody knows whether it sinks recognition', () => {
  const set = approved(rulesOf('qd-34-2014'), (path) => path.endsWith('.noZeroCriterion'))
  const table = changed(situationOf('qd-34-2014').figures, {
    '2.1': { numerator: 1, denominator: 2 },
  })
  expect(verdict(table, { group: 'B_750', training: true }, set).verdict).toBe('không đạt')
  expect(verdict(table, { group: 'B_750', training: false }, set)).toMatchObject({
    total: { low: 790 },
    verdict: 'chưa đủ căn cứ',
    reasons: [{ code: 'zero-rule-unknown', criteria: [2] }],
  })
})
