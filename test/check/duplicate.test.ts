import { describe, expect, test } from 'vitest'
import { createWard } from '#demo/ward.ts'
import { placementOf } from '#model/placement.ts'
import { createRecordIndex } from '#model/record-index.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { StoredRecord } from '#model/record.ts'
import { findDuplicates } from '#check/duplicate.ts'
import { ministryList } from '#check/ministry.ts'
import { qualityOf } from '#check/quality.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

const born = (day: number, month: number, year = 2019) => ({ year, month, day, precision: 'day' as const })
const named = (full: string) => ({ name: { full } })

/** Pairs of a girl of household 47 and another record, by default of household 48; what is not given is the same. */
function pair(other: FieldsOf<'child'>, one: FieldsOf<'child'> = {}, home = 48) {
  const book = smallBook([
    household(47),
    household(48, { head: 'Nguyễn Văn An' }),
    child(101, 47, { identifier: null, ...one }),
    child(102, home, { identifier: null, ...other }),
  ])
  return findDuplicates(book.register, today).map(({ reasons, score }) => ({ reasons: [...reasons], score }))
}

const reasons = (...given: Parameters<typeof pair>) => pair(...given)[0]?.reasons

describe('two records may be one child', () => {
  test('when name, birth and mother are the same, accents and capitals aside', () => {
    expect(reasons(named('NGUYEN thi binh'))).toEqual(['name', 'birth', 'mother'])
  })

  test('when the parts of the name are swapped', () => {
    expect(reasons(named('Bình Nguyễn Thị'))).toEqual(['nameSwapped', 'birth', 'mother'])
  })

  test('when a word of the name is missing or a letter is another', () => {
    expect(reasons(named('Nguyễn Bình'))).toEqual(['nameNear', 'birth', 'mother'])
    expect(reasons(named('Nguyễn Thị Bính'))).toEqual(['name', 'birth', 'mother'])
    expect(reasons(named('Nguyễn Thị Binnh'))).toEqual(['nameNear', 'birth', 'mother'])
  })

  test('when day and month changed places, or the birth is a few days or a year off', () => {
    expect(reasons({ birth: born(3, 5) })).toEqual(['name', 'birthSwapped', 'mother'])
    expect(reasons({ birth: born(7, 3) })).toEqual(['name', 'birthNear', 'mother'])
    expect(reasons({ birth: born(5, 3, 2018) })).toEqual(['name', 'birthYear', 'mother'])
    expect(reasons({ birth: { year: 2019, precision: 'year' } })).toEqual(['name', 'birthVague', 'mother'])
  })

  test('when the identifier is the same, whatever else differs', () => {
    const identifier = '000319000009'
    const other = { ...named('Lê Minh Khôi'), birth: born(1, 1, 2012), identifier }
    expect(reasons({ ...other, parents: { mother: { name: 'Lê Thị Tư' } } }, { identifier })).toBeUndefined()
    expect(reasons({ ...named('Nguyễn Bình'), identifier }, { identifier })).toContain('identifier')
  })

  test('when a newborn has a name in one book and none in the other', () => {
    const unnamed = { name: { full: 'Gái', placeholder: true } }
    expect(reasons(unnamed)).toEqual(['unnamed', 'birth', 'mother'])
  })
})

describe('two records are two children', () => {
  test('when they are twins: same mother and day, other names, in one household or in two', () => {
    expect(pair(named('Nguyễn Thị An'))).toEqual([])
    expect(pair(named('Nguyễn Thị An'), {}, 47)).toEqual([])
    expect(pair(named('Nguyễn Thị Bính'), {}, 47)).toEqual([])
  })

  test('when they are twins whom nobody has named yet', () => {
    const unnamed = { name: { full: 'Gái', placeholder: true } }
    expect(pair(unnamed, unnamed, 47)).toEqual([])
  })

  test('when the mother or the identifier is another', () => {
    expect(pair({ parents: { mother: { name: 'Lê Thị Tư' } } })).toEqual([])
    expect(pair({ identifier: '000319000008' }, { identifier: '000319000001' })).toEqual([])
  })

  test('when somebody found them to be two: the pair does not come back', () => {
    const pairs = { entity: 'childPair' as const, id: id(800) }
    const records = [household(47), household(48), child(101, 47), child(102, 48)]
    expect(findDuplicates(smallBook(records).register, today)).toHaveLength(1)
    const known = { ...pairs, fields: { first: id(101), second: id(102), on: today } }
    expect(findDuplicates(smallBook([...records, known]).register, today)).toEqual([])
  })

  test('when one has left, died or is a duplicate already', () => {
    expect(pair({ status: [{ from: null, value: { state: 'duplicate' } }] })).toEqual([])
    expect(pair({ status: [{ from: null, value: { state: 'movedOut' } }] })).toEqual([])
  })
})

describe('a ward of 15,000 children', () => {
  const index = createRecordIndex()
  for (const { entity, id: key, fields } of createWard({ seed: 7, today })) {
    const lookup = (parent: Parameters<typeof index.get>[0], one: string) =>
      index.get(parent, one) as StoredRecord | undefined
    const placement = placementOf(entity, key, fields, lookup)
    if (placement) index.put({ entity, id: key, ...placement, seq: 1, stamp: [1, 0, 0], fields })
  }

  /** Milliseconds of the processor, since the machine may be busy with other tests. */
  function measured<Value>(name: string, work: () => Value): { value: Value; elapsed: number } {
    const before = process.threadCpuUsage()
    const value = work()
    const elapsed = process.threadCpuUsage(before).user / 1000
    console.log(`${name} of a ward: ${Math.round(elapsed)} ms`)
    return { value, elapsed }
  }

  test('is searched for duplicates in less than a second', () => {
    const { value: pairs, elapsed } = measured('duplicates', () => findDuplicates(index, today))
    expect(elapsed).toBeLessThan(1000)
    // the ward has a family that two collaborators wrote in about every ninth area, and nobody else is alike
    expect(pairs.length).toBeGreaterThan(5)
    expect(pairs.length).toBeLessThan(40)
  })

  test('is sorted into the lists of quality, and compared with what was copied, in less than half a second each', () => {
    expect(measured('quality', () => qualityOf(index, today)).elapsed).toBeLessThan(500)
    expect(measured('ministry', () => ministryList(index, today)).elapsed).toBeLessThan(500)
  })
})
