import { describe, expect, test } from 'vitest'
import type { RecordOf } from '#model/record.ts'
import { differingFields, mergeChanges, mergeOf, unmergeChanges } from '#check/child-merge.ts'
import { childStanding } from '#check/standing.ts'
import { child, household, id, smallBook, today } from '../part/small-book.ts'

const [kept, lost, merge] = [id(101), id(102), id(700)]
const period = { from: '2026-01-01' }

function open() {
  const owned = (
    entity: 'circumstance' | 'support' | 'dose' | 'measurement' | 'participation',
    key: number,
  ) => {
    const fields = {
      circumstance: { child: lost, code: '04', period },
      support: { child: lost, kind: 'gift', period },
      dose: { child: lost, on: '2026-03-01', what: 'vitamin-a' },
      measurement: { child: lost, on: '2026-03-01', weight: 15_000 },
      participation: { child: lost, on: '2026-06-01', kind: 'event', name: 'Ngày 1/6' },
    } as const
    return { entity, id: id(key), fields: fields[entity] }
  }
  const injury = { household: id(48), child: lost, on: '2026-02-02', type: 'fall', place: 'home' }
  const book = smallBook(
    [
      household(47),
      household(48),
      child(101, 47, { identifier: null, note: null }),
      child(102, 48, { name: { full: 'Nguyễn Thị Bình An' }, identifier: '000319000007', note: 'Hay ốm' }),
      owned('circumstance', 501),
      owned('support', 502),
      owned('dose', 503),
      owned('measurement', 504),
      owned('participation', 505),
      { entity: 'injury', id: id(506), fields: injury },
    ],
    'officer',
  )
  const one = (key: string) => book.register.get('child', key) as RecordOf<'child'>
  const state = () =>
    Object.fromEntries(
      (['child', 'circumstance', 'support', 'dose', 'measurement', 'participation', 'injury'] as const).map(
        (entity) => [
          entity,
          [...book.register.all(entity)].map(({ id: key, fields }) => [key, structuredClone(fields)]),
        ],
      ),
    )
  const doMerge = (fromLost: string[] = []) =>
    book.record(
      mergeChanges(
        book.register,
        { kept: one(kept), lost: one(lost), fromLost: new Set(fromLost) },
        today,
        merge,
      ),
    )
  const undo = () => {
    const record = mergeOf(book.register, lost)
    return book.record(record ? unmergeChanges(book.register, record, '2026-12-01') : [])
  }
  return { book, one, state, doMerge, undo }
}

describe('“Cùng một cháu”', () => {
  test('makes one record a duplicate at every date, led to the kept one, in one save', async () => {
    const { book, one, doMerge } = open()
    await doMerge()
    expect(childStanding(one(lost), '2020-01-01')).toBe('duplicate')
    expect(one(lost).fields.mergedInto).toBe(kept)
    expect(childStanding(one(kept), today)).toBe('active')
    expect(book.register.size('childMerge')).toBe(1)
  })

  test('asks only where both say something else, and fills in what the kept one did not know', async () => {
    const { one, doMerge } = open()
    expect(differingFields(one(kept), one(lost))).toEqual(['name'])
    await doMerge()
    expect(one(kept).fields).toMatchObject({
      name: { full: 'Nguyễn Thị Bình' },
      identifier: '000319000007',
      note: 'Hay ốm',
    })
  })

  test('takes the values that were chosen from the other record', async () => {
    const { one, doMerge } = open()
    await doMerge(['name'])
    expect(one(kept).fields.name).toEqual({ full: 'Nguyễn Thị Bình An' })
  })

  test('counts everything that hangs on it under the kept child', async () => {
    const { book, doMerge } = open()
    await doMerge()
    const { register } = book
    expect(register.circumstancesOf(kept)).toHaveLength(1)
    expect(register.supportsOf(kept)).toHaveLength(1)
    expect(register.dosesOf(kept)).toHaveLength(1)
    expect(register.measurementsOf(kept)).toHaveLength(1)
    expect(register.participationsOf(kept)).toHaveLength(1)
    expect(register.get('injury', id(506))?.fields).toMatchObject({ child: kept, household: id(48) })
    expect(register.circumstancesOf(lost)).toEqual([])
  })

  test('does not say twice what the kept child has in the same words', async () => {
    const { book, doMerge } = open()
    const fields = { child: kept, on: '2026-03-01', what: 'vitamin-a' }
    await book.record([{ kind: 'set/1', entity: 'dose', entityId: id(600), fields }])
    await doMerge()
    expect(book.register.dosesOf(kept).map((dose) => dose.id)).toEqual([id(600)])
  })
})

describe('“Tách lại”', () => {
  test('gives every record back exactly what it was', async () => {
    const { state, doMerge, undo } = open()
    const before = state()
    await doMerge(['name'])
    await undo()
    const { child: children, ...rest } = before
    expect(state()).toMatchObject(rest)
    expect(state()['child']).toMatchObject(children as unknown[])
  })

  test('keeps what was written of the kept child since, and what was added to it', async () => {
    const { book, one, doMerge, undo } = open()
    await doMerge(['name'])
    const name = { full: 'Nguyễn Thị Bình Nhi' }
    await book.record([
      { kind: 'set/1', entity: 'child', entityId: kept, fields: { name } },
      { kind: 'set/1', entity: 'support', entityId: id(601), fields: { child: kept, kind: 'gift', period } },
    ])
    await undo()
    expect(one(kept).fields).toMatchObject({ name, identifier: null })
    expect(book.register.supportsOf(kept).map((one_) => one_.id)).toEqual([id(601)])
    expect(book.register.supportsOf(lost).map((one_) => one_.id)).toEqual([id(502)])
    expect(childStanding(one(lost), today)).toBe('active')
    expect(mergeOf(book.register, lost)).toBeUndefined()
  })
})
