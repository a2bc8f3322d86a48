import { describe, expect, test } from 'vitest'
import { checkSums } from '#check/v17-sums.ts'
import { found, record } from '../part/finding.ts'
import { areaId, child, household, id } from '../part/small-book.ts'

const died = (on: string, cause: string) => ({
  status: [
    { from: null, to: on, value: { state: 'active' as const } },
    { from: on, value: { state: 'died' as const, cause } },
  ],
})
const injury = (fields: object) =>
  record('injury', 501, {
    household: id(47),
    child: id(101),
    on: '2026-06-01',
    type: '08',
    place: 'community',
    ...fields,
  })
const death = (facts: object) => [household(47), child(101, 47, facts), child(102, 47, other)]
const other = { name: { full: 'Nguyễn Văn Cường' }, identifier: null }

describe('V11: an injury that ended in death', () => {
  test('and the child’s death of it on that day are one thing', () => {
    expect(found([...death(died('2026-06-01', '08')), injury({ outcome: 'died' })])).toEqual([])
    expect(found([...death({}), injury({ outcome: 'recovered' })])).toEqual([])
    expect(found(death(died('2026-06-01', 'disease')))).toEqual([])
  })

  test('is an error where the child is not written as dead, of something else, or on another day', () => {
    expect(found([...death({}), injury({ outcome: 'died' })])).toEqual(['V11 error deathNotWritten'])
    expect(found([...death(died('2026-06-01', 'disease')), injury({ outcome: 'died' })])).toEqual([
      'V11 error deathDiffers',
    ])
    expect(found([...death(died('2026-06-03', '08')), injury({ outcome: 'died' })])).toEqual([
      'V11 error deathDiffers',
    ])
  })

  test('is missing where a child is written as dead of an injury', () => {
    expect(found(death(died('2026-06-01', '08')))).toEqual(['V11 error deathWithoutInjury'])
  })
})

describe('V12: the order of a life', () => {
  const line = (number: number, kind: string, on: string) =>
    record('lifeEvent', number, { household: id(47), child: id(101), kind, on })
  const left = {
    status: [
      { from: null, to: '2026-05-01', value: { state: 'active' as const } },
      { from: '2026-05-01', value: { state: 'movedOut' as const } },
    ],
  }

  test('a child does not move in before it is born', () => {
    const arrived = (from: string) => [
      household(47),
      child(101, 47, { status: [{ from, value: { state: 'active' } }] }),
    ]
    expect(found(arrived('2019-03-05'))).toEqual([])
    expect(found(arrived('2019-03-04'))).toEqual(['V12 error beforeBirth'])
  })

  test('a year of birth alone does not make an error', () => {
    const fields = {
      birth: { year: 2019, precision: 'year' as const },
      status: [{ from: '2019-03-04', value: { state: 'active' as const } }],
    }
    expect(found([household(47), child(101, 47, fields)])).toEqual([])
  })

  test('nor does it leave before it came', () => {
    expect(found([...death(left), line(601, 'movedIn', '2026-04-30')])).toEqual([])
    expect(found([...death(left), line(601, 'movedIn', '2026-05-02')])).toEqual(['V12 error outBeforeIn'])
  })

  test('nothing happens to it after its death, but papers may be put right', () => {
    const dead = died('2026-06-01', 'disease')
    const given = record('dose', 701, { child: id(101), on: '2026-06-02', what: 'vitamin-a' })
    expect(found([...death(dead), line(601, 'school', '2026-06-01')])).toEqual([])
    expect(found([...death(dead), line(601, 'corrected', '2026-07-01')])).toEqual([])
    expect(found([...death(dead), line(601, 'school', '2026-06-02')])).toEqual(['V12 error afterDeath'])
    expect(found([...death(dead), given])).toEqual(['V12 error afterDeath'])
  })
})

describe('V13: two children of one area', () => {
  const twice = (facts: object) => [
    household(47),
    household(48),
    child(101, 47),
    child(102, 48, { identifier: null, ...facts }),
  ]

  test('with the same name, birth date and mother may be one, accents or not', () => {
    expect(found(twice({}))).toEqual(['V13 warn sameChild'])
    const plain = { name: { full: 'nguyen thi binh' }, parents: { mother: { name: 'Tran Thi Hoa' } } }
    expect(found(twice(plain))).toEqual(['V13 warn sameChild'])
  })

  test('with another name are twins, with another date or mother two children', () => {
    expect(found(twice({ name: { full: 'Nguyễn Thị Bích' } }))).toEqual([])
    expect(found(twice({ birth: { year: 2019, month: 3, day: 6, precision: 'day' } }))).toEqual([])
    expect(found(twice({ parents: { mother: { name: 'Lê Thị Hoa' } } }))).toEqual([])
  })

  test('with one identifier may be one, whatever else is written', () => {
    expect(found(twice({ name: { full: 'Nguyễn Thị Bích' }, identifier: '000319000001' }))).toEqual([
      'V13 warn sameIdentifier',
    ])
  })

  test('one of whom left or was written by mistake are not asked about', () => {
    const gone = { status: [{ from: null, value: { state: 'duplicate' as const } }] }
    expect(found(twice(gone))).toEqual([])
  })
})

test('V14: a child followed in two areas waits for the new collaborator to take it over', () => {
  const elsewhere = id(901)
  const records = (area: string) => [
    record('area', 901, { name: 'Địa bàn 106' }),
    household(47),
    household(48, { area }),
    child(101, 47),
    child(102, 48, { identifier: null }),
  ]
  expect(found(records(elsewhere))).toEqual(['V14 flag twoAreas'])
  expect(found(records(areaId))).toEqual(['V13 warn sameChild'])
})

describe('V15: a household whose children are all gone', () => {
  const gone = { status: [{ from: null, value: { state: 'movedOut' as const } }] }

  test('may be closed, unless a birth is expected', () => {
    expect(found([household(47), child(101, 47, gone)])).toEqual(['V15 suggest nobodyLeft'])
    expect(found([household(47, { expecting: '2027-01' }), child(101, 47, gone)])).toEqual([])
    expect(found([household(47), child(101, 47, gone), child(102, 47, other)])).toEqual([])
  })

  test('is told on the sixteenth birthday of the last one', () => {
    const grown = { birth: { year: 2010, month: 11, day: 24, precision: 'day' as const } }
    expect(found([household(47), child(101, 47, grown)], '2026-11-23')).toEqual([])
    expect(found([household(47), child(101, 47, grown)], '2026-11-24')).toEqual(['V15 suggest nobodyLeft'])
  })

  test('is not one that never had a child, nor one that is closed already', () => {
    expect(found([household(47)])).toEqual([])
    const closed = household(47, { status: [{ from: null, value: { state: 'dissolved' } }] })
    expect(found([closed, child(101, 47, gone)])).toEqual([])
  })
})

describe('V16: a house is not safe', () => {
  const look = (on: string, result = 'passed') =>
    record('houseCheck', 801, { household: id(47), on, template: 'qd-548-2011', answers: {}, result })

  test('in the calendar year in which a child was injured in it', () => {
    const home = injury({ place: 'home', on: '2026-12-31' })
    expect(found([...death({}), look('2026-02-01'), home])).toEqual(['V16 error houseNotSafe'])
    expect(found([...death({}), look('2026-02-01', 'failed'), home])).toEqual([])
    expect(found([...death({}), look('2025-02-01'), home])).toEqual([])
  })

  test('only by an injury at home, and not by one of last year', () => {
    expect(found([...death({}), look('2026-02-01'), injury({ place: 'school' })])).toEqual([])
    expect(found([...death({}), look('2026-02-01'), injury({ place: 'home', on: '2025-12-31' })])).toEqual([])
  })
})

test('V17: a part is never more than its whole', () => {
  expect(checkSums({ children: 100, special: 100, households: 50, poor: 20, nearPoor: 30 })).toEqual([])
  expect(checkSums({ children: 100, special: 101 })).toMatchObject([
    { code: 'specialOverChildren', part: 101, whole: 100 },
  ])
  expect(checkSums({ households: 50, poor: 20, nearPoor: 31 })).toMatchObject([
    { code: 'poorOverHouseholds', part: 51, whole: 50 },
  ])
  expect(checkSums({ special: 5, poor: 5 })).toEqual([])
})
