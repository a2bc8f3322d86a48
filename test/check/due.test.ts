import { describe, expect, test } from 'vitest'
import { dueOfChild } from '#check/due.ts'
import { dueOfHousehold } from '#check/household-due.ts'
import { vaccineDoses } from '#check/vaccine-dose.ts'
import type { Birth } from '#model/birth.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { SeedRecord } from '#model/seed.ts'
import { circumstance, record } from '../part/finding.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

function dueOn(on: string, fields: FieldsOf<'child'>, more: readonly SeedRecord[] = []) {
  const { register } = smallBook([household(47), child(101, 47, fields), ...more], 'officer')
  return dueOfChild({ register, on }, register.get('child', id(101)) as RecordOf<'child'>)
}
const kinds = (...given: Parameters<typeof dueOn>) => dueOn(...given).map(({ kind }) => kind)

const born = (year: number, month: number, day: number) => ({ year, month, day, precision: 'day' as const })
const vaccinated = { vaccination: { full: 'yes' as const } }
const young = { birth: born(2021, 2, 10), education: [{ from: null, value: { level: 'kindergarten' } }] }

describe('V8: BHYT under six', () => {
  const ofRight = {
    ...young,
    insurance: [{ from: '2021-03-01', value: { state: 'insured' as const, source: 'under-six' } }],
  }

  test('is asked for after the term of registration, until a reason is written', () => {
    const fields = { birth: born(2026, 9, 25), insurance: [], ...vaccinated }
    expect(dueOn('2026-11-24', fields)).toEqual([])
    expect(dueOn('2026-11-25', fields)).toEqual([{ kind: 'insurance', check: 'V8', late: false }])
    const reason = [{ from: null, value: { state: 'none' as const, reason: 'đang làm' } }]
    expect(kinds('2026-11-25', { ...fields, insurance: reason })).toEqual([])
  })

  test('reminds from sixty days before 72 months, and is late on the sixth birthday', () => {
    expect(kinds('2026-12-11', ofRight)).toEqual([])
    expect(dueOn('2026-12-12', ofRight)).toEqual([
      { kind: 'insuranceEnding', check: 'V8', days: 60, late: false },
    ])
    expect(dueOn('2027-02-09', ofRight)).toMatchObject([{ kind: 'insuranceEnding', days: 1 }])
    expect(dueOn('2027-02-10', ofRight)).toMatchObject([{ kind: 'insuranceEnded', late: true }])
  })

  test('does not end a card of another right', () => {
    const pupil = [{ from: null, value: { state: 'insured' as const, source: 'pupil' } }]
    expect(kinds('2027-02-10', { ...ofRight, insurance: pupil })).toEqual([])
  })
})

test('V9: a birth is overdue on the sixty-first day, by the last day on which it can have been', () => {
  const fields = { ...vaccinated, birthRegistration: [], identifier: null }
  const at = (on: string, birth: Birth) => dueOn(on, { ...fields, birth })[0]
  expect(at('2026-11-24', born(2026, 9, 25))).toMatchObject({ kind: 'registrationSoon', days: 0 })
  expect(at('2026-11-25', born(2026, 9, 25))).toMatchObject({
    kind: 'registrationLate',
    days: 1,
    check: 'V9',
  })
  const september = { year: 2026, month: 9, precision: 'month' as const }
  expect(at('2026-11-29', september)).toMatchObject({ kind: 'registrationSoon', days: 0 })
  expect(at('2026-11-30', september)).toMatchObject({ kind: 'registrationLate', days: 1 })
})

describe('V10: school', () => {
  const at = (on: string, birth: Birth, level?: string) =>
    kinds(on, { birth, education: level === undefined ? [] : [{ from: null, value: { level } }] })

  test('five-year-olds by calendar year are in mẫu giáo, nhà trẻ is not enough', () => {
    expect(at(today, born(2021, 12, 31))).toEqual(['kindergarten'])
    expect(at(today, born(2021, 1, 1), 'nursery')).toEqual(['kindergarten'])
    expect(at(today, born(2021, 1, 1), 'kindergarten')).toEqual([])
    expect(at(today, born(2022, 1, 1))).toEqual([])
  })

  test('six-year-olds are in lớp 1, from the first day of the school year', () => {
    expect(at('2026-08-31', born(2020, 6, 1), 'kindergarten')).toEqual([])
    expect(at('2026-09-01', born(2020, 6, 1), 'kindergarten')).toEqual(['gradeOne'])
    expect(at('2026-09-01', born(2020, 6, 1), 'primary')).toEqual([])
  })
})

describe('vaccination', () => {
  const small = { birth: born(2026, 2, 10) }
  const dose = (number: number, what: string, on: string, which: number | null = null) =>
    record('dose', number, { child: id(101), what, on, number: which })

  test('is asked about from two months on, once', () => {
    expect(kinds('2026-04-09', small)).toEqual([])
    expect(kinds('2026-04-10', small)).toEqual(['vaccination'])
    expect(kinds('2026-05-01', { ...small, vaccination: { full: 'no' } })).toEqual([])
  })

  test('that is not full is asked about again from the first birthday to the second', () => {
    const not = { ...small, vaccination: { full: 'no' as const } }
    expect(kinds('2027-02-09', not)).toEqual([])
    expect(kinds('2027-02-10', not)).toEqual(['vaccinationMissing'])
    expect(kinds('2028-02-10', not)).toEqual([])
    expect(kinds('2027-02-10', { ...small, ...vaccinated })).toEqual([])
  })

  test('whose doses are written tells the next one that counts and is due', () => {
    const doses = [dose(701, 'bcg', '2026-02-11'), dose(702, 'dpt-hepb-hib', '2026-04-12')]
    expect(dueOn('2026-04-20', small, doses)).toMatchObject([
      { kind: 'vaccineDose', values: { antigen: 'polio', dose: 1 } },
    ])
    const both = [...doses, dose(703, 'polio', '2026-04-12')]
    expect(kinds('2026-05-09', small, both)).toEqual([])
    expect(dueOn('2026-05-10', small, both)).toMatchObject([
      { kind: 'vaccineDose', values: { antigen: 'dpt-hepb-hib', dose: 2 } },
    ])
  })

  test('counts doses without a number in the order of their days, around those that have one', () => {
    const { register } = smallBook([
      household(47),
      child(101, 47, small),
      dose(701, 'polio', '2026-06-12'),
      dose(702, 'polio', '2026-04-12', 2),
      dose(703, 'polio', '2026-03-12'),
    ])
    const one = register.get('child', id(101)) as RecordOf<'child'>
    const polio = vaccineDoses({ register, on: today }, one).filter(({ item }) => item.antigen === 'polio')
    expect(polio.map(({ given }) => given?.fields.on)).toEqual(['2026-03-12', '2026-04-12', '2026-06-12'])
    expect(polio.map(({ dueOn: day }) => day)).toEqual(['2026-04-10', '2026-05-10', '2026-06-10'])
  })
})

describe('looking again', () => {
  const helped = (period: object) => record('support', 401, { child: id(101), kind: 'allowance', period })
  const seen = (on: string, outcome = 'unchanged') =>
    record('visit', 801, { household: id(47), on, source: 'door', outcome })
  const since = (from: string) => ({
    ...circumstance(301, 101, '04'),
    fields: { child: id(101), code: '04', period: { from } },
  })

  test('at a circumstance a year after it was written, or after somebody was last met', () => {
    expect(kinds('2026-08-31', {}, [since('2025-09-01')])).toEqual([])
    expect(dueOn('2026-09-01', {}, [since('2025-09-01')])).toMatchObject([
      { kind: 'circumstanceRecheck', record: id(301), values: { code: '04' } },
    ])
    expect(kinds('2026-09-01', {}, [since('2025-09-01'), seen('2026-03-01')])).toEqual([])
    expect(kinds('2026-09-01', {}, [since('2025-09-01'), seen('2026-03-01', 'absent')])).toHaveLength(1)
    expect(kinds('2027-03-01', {}, [since('2025-09-01'), seen('2026-03-01')])).toHaveLength(1)
  })

  test('at a support that runs without an end, not at one that was given once', () => {
    expect(kinds('2026-09-01', {}, [helped({ from: '2025-09-01' })])).toEqual(['supportRecheck'])
    expect(kinds('2026-09-01', {}, [helped({ from: '2025-09-01', to: '2025-09-02' })])).toEqual([])
  })

  test('never at what only the office knows', () => {
    const secret = {
      ...since('2020-01-01'),
      fields: { child: id(101), code: '11', period: { from: '2020-01-01' } },
    }
    expect(kinds('2026-09-01', {}, [secret])).toEqual([])
  })
})

test('an identifier is asked for once the birth is registered, or at a year of age', () => {
  const none = { identifier: null, birthRegistration: [], birth: born(2025, 11, 24), ...vaccinated }
  expect(kinds('2026-11-23', none)).not.toContain('identifier')
  expect(kinds('2026-11-24', none)).toContain('identifier')
})

test('at a household: this round’s visit, this year’s look at the house, a birth that was expected', () => {
  const round = { from: '2026-11-01', to: '2027-02-28' }
  const at = (more: readonly SeedRecord[], on = today) => {
    const { register } = smallBook(more)
    return dueOfHousehold({ register, on }, register.get('household', id(47)) as RecordOf<'household'>, round)
  }
  const visit = record('visit', 801, {
    household: id(47),
    on: '2026-11-01',
    source: 'door',
    outcome: 'unchanged',
  })
  const look = record('houseCheck', 802, {
    household: id(47),
    on: '2026-01-01',
    template: 'qd-548-2011',
    answers: {},
    result: 'unscored',
  })
  expect(at([household(47), child(101, 47)])).toEqual(['safeHouse', 'visit'])
  expect(at([household(47), child(101, 47), visit, look])).toEqual([])
  expect(at([household(47), child(101, 47), visit, look], '2027-01-01')).toEqual(['safeHouse'])
  expect(at([household(47, { expecting: '2026-10' })])).toEqual(['expectingOver', 'visit'])
  expect(at([household(47)])).toEqual([])
})
