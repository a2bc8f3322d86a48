import { describe, expect, test } from 'vitest'
import { careClass } from '#check/v07-care-class.ts'
import { openCircumstances } from '#check/child-sight.ts'
import { circumstance, found, inGroup, record } from '../part/finding.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

const dead = (name: string) => ({ name, life: 'dead' as const })
const adult = (name: string, more: object) => ({ name, ...more })

test('V1: a mother of 12 to 55 at the birth is usual, anything else is asked about, an unknown year is not', () => {
  const born = { year: 2019, month: 3, day: 5, precision: 'day' as const }
  const of = (birthYear?: number) =>
    found([
      household(47),
      child(101, 47, {
        birth: born,
        parents: { mother: { name: 'Trần Thị Hoa', ...(birthYear && { birthYear }) } },
      }),
    ])
  expect([2007, 1964, undefined].map(of)).toEqual([[], [], []])
  expect([2008, 1963].map(of)).toEqual([['V1 warn motherAge'], ['V1 warn motherAge']])
})

describe('V2: who lost both parents', () => {
  const orphan = (father: object | undefined, mother: object | undefined) =>
    found(
      inGroup('01', {
        parents: { ...(father && { father }), ...(mother && { mother }) } as never,
      }),
    )

  test('has a father and a mother who are dead', () => {
    expect(orphan(dead('Nguyễn Văn An'), dead('Trần Thị Hoa'))).toEqual([])
  })

  test('has no living one: that is an error', () => {
    expect(orphan(dead('Nguyễn Văn An'), adult('Trần Thị Hoa', { life: 'living' }))).toEqual([
      'V2 error parentLiving',
    ])
  })

  test('belongs to group 03 rather when the other is missing, in an institution or unable to care', () => {
    for (const more of [
      { life: 'missing' },
      { life: 'living', situation: 'institution' },
      { life: 'living', situation: 'incapable' },
    ]) {
      expect(orphan(dead('Nguyễn Văn An'), adult('Trần Thị Hoa', more))).toEqual(['V2 suggest ratherGroup03'])
    }
  })

  test('is asked about where it is not written what became of a parent', () => {
    expect(orphan(dead('Nguyễn Văn An'), undefined)).toEqual(['V2 warn parentUnknown'])
    expect(orphan(undefined, adult('Trần Thị Hoa', {}))).toEqual(['V2 warn parentUnknown'])
  })
})

describe('V3: group 13 is for poor and near-poor households', () => {
  const poverty = (state: 'poor' | 'nearPoor' | 'none', year: number) => ({
    poverty: [{ from: `${String(year)}-01-05`, value: { state, year } }],
  })
  const listed = household(48, poverty('poor', 2026))

  test('of the current year, once its list is in: otherwise an error', () => {
    expect(found([...inGroup('13', {}, poverty('nearPoor', 2026)), listed])).toEqual([])
    expect(found([...inGroup('13', {}, poverty('poor', 2025)), listed])).toEqual(['V3 error notPoor'])
    expect(found([...inGroup('13'), listed])).toEqual(['V3 error notPoor'])
    expect(found([...inGroup('13', {}, poverty('none', 2026)), listed])).toEqual(['V3 error notPoor'])
  })

  test('of last year as long as the list is not in; without that a warning only', () => {
    expect(found(inGroup('13', {}, poverty('poor', 2025)))).toEqual([])
    expect(found(inGroup('13', {}, poverty('poor', 2024)))).toEqual(['V3 warn povertyOpen'])
    expect(found(inGroup('13'))).toEqual(['V3 warn povertyOpen'])
  })

  test('carries last year’s status over 1 January, and no further than that year', () => {
    const records = [
      ...inGroup('13', {}, { poverty: [{ from: null, value: { state: 'poor', year: 2026 } }] }),
      listed,
    ]
    expect(found(records, '2026-12-31')).toEqual([])
    expect(found(records, '2027-01-01')).toEqual([])
    expect(found(records, '2028-01-01')).toEqual(['V3 warn povertyOpen'])
  })
})

test('V4: who left school to earn a living is written as having left school, and is six or older', () => {
  const at = (level: string) => ({ education: [{ from: '2025-09-01', value: { level } }] })
  expect(found(inGroup('08', at('dropped-out')))).toEqual([])
  expect(found(inGroup('08', at('primary')))).toEqual(['V4 error notDroppedOut'])
  expect(found(inGroup('08', at('completed')))).toEqual(['V4 error notDroppedOut'])
  expect(found(inGroup('08', { education: [] }))).toEqual(['V4 warn schoolUnknown'])
  const small = { birth: { year: 2022, month: 1, day: 1, precision: 'day' as const } }
  expect(found(inGroup('08', { ...at('dropped-out'), ...small }))).toEqual(['V4 warn youngDropout'])
})

test('V5: groups 09–12 ask for a case, until the child has one', () => {
  for (const code of ['09', '10', '11', '12']) {
    expect(found(inGroup(code))).toEqual(['V5 prompt caseMissing'])
  }
  const opened = record('case', 401, { kind: 'abused', receivedAt: 1, child: id(101) })
  expect(found([...inGroup('11'), opened])).toEqual([])
  expect(found(inGroup('04', { disability: { types: ['seeing'], degree: 'severe' } }))).toEqual([])
})

test('V6: a disabled child has its kind of disability and, for reports, the degree', () => {
  expect(found(inGroup('04'))).toEqual(['V6 warn disabilityMissing'])
  expect(found(inGroup('04', { disability: { types: [] } }))).toEqual(['V6 warn disabilityMissing'])
  expect(found(inGroup('04', { disability: { types: ['seeing'] } }))).toEqual(['V6 warn degreeMissing'])
})

test('V7: a child in a group is not counted at risk too, and counts once in the total and once in each row', () => {
  const classOf = (...codes: string[]) => {
    const all = codes.map((code, index) => circumstance(301 + index, 101, code))
    const { register } = smallBook([household(47), child(101, 47), ...all], 'officer')
    return careClass({ circumstances: openCircumstances({ register, on: today }, id(101)) })
  }
  expect(classOf('one-parent-dead', '03', '04')).toEqual({ total: 'special', rows: new Set(['03', '04']) })
  expect(classOf('one-parent-dead', 'parents-away')).toEqual({
    total: 'risk',
    rows: new Set(['one-parent-dead', 'parents-away']),
  })
  expect(classOf('labour-part').total).toBeUndefined()
  expect(classOf().total).toBeUndefined()
})
