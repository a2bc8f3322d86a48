import { describe, expect, test } from 'vitest'
import type { StoredRecord } from '#model/record.ts'
import { batchLines } from '#ui/batch/batch-list.ts'
import { batchRows, doneCount, isHere, shownRows } from '#ui/batch/row.ts'
import { deedsOf, tickChanges, tickDay, untickChanges } from '#ui/batch/tick.ts'
import { areaId, child, household, id, today } from '../../part/small-book.ts'
import { batch, opened } from './part.ts'

const seed = [household(1), household(2), child(101, 1), child(102, 1), child(103, 2)]

describe('a tick', () => {
  test('writes one support of one day that names its list', async () => {
    const {
      book,
      list,
      child: of,
      newId,
    } = opened([...seed, batch(700, [101, 102, 103], { provider: 'Hội Khuyến học', amount: 200_000 })])
    await book.record(tickChanges(list(), of(101), today, newId))
    const [support] = book.register.supportsOf(id(101))
    expect(support?.fields).toEqual({
      child: id(101),
      batch: id(700),
      kind: 'gift',
      period: { from: '2026-06-01', to: '2026-06-02' },
      provider: 'Hội Khuyến học',
      amount: 200_000,
      note: 'Quà 1/6 (2026)',
    })
    expect(doneCount(batchRows(book.register, list(), today).rows)).toBe(1)
  })

  test('writes a dose or a participation where the list is of such', async () => {
    const {
      book,
      list,
      child: of,
      newId,
    } = opened([
      ...seed,
      batch(700, [101], { writes: 'dose', detail: 'vitamin-a', template: 'vitamin-a' }),
      batch(701, [101], { writes: 'participation', detail: 'healthCheck', name: 'Khám sức khỏe (6/2026)' }),
    ])
    await book.record(tickChanges(list(), of(101), today, newId))
    const other = book.register.get('batch', id(701))
    if (other) await book.record(tickChanges(other, of(101), today, newId))
    expect(book.register.dosesOf(id(101))[0]?.fields).toMatchObject({ what: 'vitamin-a', on: '2026-06-01' })
    expect(book.register.participationsOf(id(101))[0]?.fields).toMatchObject({
      kind: 'healthCheck',
      name: 'Khám sức khỏe (6/2026)',
      batch: id(701),
    })
  })

  test('before the day of the list is of today', () => {
    const { list } = opened([...seed, batch(700, [101], { on: '2027-01-20' })])
    expect(tickDay(list(), today)).toBe(today)
  })

  test('taken back leaves a tombstone and may be set again', async () => {
    const { book, list, child: of, newId } = opened([...seed, batch(700, [101])])
    const deeds = () => deedsOf(book.register, list(), id(101))
    await book.record(tickChanges(list(), of(101), today, newId))
    await book.record(untickChanges(list(), of(101), deeds()))
    expect(deeds()).toEqual([])
    expect(book.register.supportsOf(id(101))[0]?.removed?.reason).toBe('mistake')
    await book.record(tickChanges(list(), of(101), today, newId))
    expect(deeds()).toHaveLength(1)
  })

  test('by two people on one list is a union: each counts once, both are known', () => {
    const { book, list } = opened([...seed, batch(700, [101, 102])])
    const tick = (number: number, of: number, device: number): StoredRecord => ({
      entity: 'support',
      id: id(number),
      area: areaId,
      household: id(1),
      sensitivity: 0,
      seq: number,
      stamp: [number, device, number],
      fields: { child: id(of), batch: id(700), kind: 'gift', period: { from: today } },
    })
    for (const record of [tick(801, 101, 7), tick(802, 101, 9), tick(803, 102, 9)]) book.put(record)
    const { rows } = batchRows(book.register, list(), today)
    expect(doneCount(rows)).toBe(2)
    expect(rows[0]?.deeds.map((deed) => deed.stamp[1])).toEqual([7, 9])
    expect(batchLines(book.register)).toMatchObject([{ done: 2, all: 2 }])
  })
})

describe('a health insurance card handed out', () => {
  const insurance = (records: ReturnType<typeof opened>, number: number) =>
    records.child(number).fields.insurance

  test('says so on the child, and no longer once the tick is taken back', async () => {
    const world = opened([
      household(1),
      child(101, 1, { insurance: [{ from: null, value: { state: 'none', reason: 'chưa làm' } }] }),
      batch(700, [101], { template: 'insurance-card', detail: 'health' }),
    ])
    const before = insurance(world, 101)
    await world.book.record(tickChanges(world.list(), world.child(101), today, world.newId))
    expect(insurance(world, 101)?.at(-1)).toEqual({ from: '2026-06-01', value: { state: 'insured' } })
    const deeds = deedsOf(world.book.register, world.list(), id(101))
    await world.book.record(untickChanges(world.list(), world.child(101), deeds))
    expect(insurance(world, 101)).toEqual(before)
  })

  test('leaves a card that the book knew of alone', async () => {
    const world = opened([
      household(1),
      child(101, 1),
      batch(700, [101], { template: 'insurance-card', detail: 'health' }),
    ])
    const before = insurance(world, 101)
    await world.book.record(tickChanges(world.list(), world.child(101), today, world.newId))
    const deeds = deedsOf(world.book.register, world.list(), id(101))
    await world.book.record(untickChanges(world.list(), world.child(101), deeds))
    expect(insurance(world, 101)).toEqual(before)
  })
})

describe('the rows of a list', () => {
  test('show what is still open, keep what was ticked a moment ago, and are searched without accents', async () => {
    const {
      book,
      list,
      child: of,
      newId,
    } = opened([
      ...seed.slice(0, 2),
      child(101, 1, { name: { full: 'Nguyễn Đức Ánh' } }),
      child(103, 2),
      batch(700, [101, 103]),
    ])
    await book.record(tickChanges(list(), of(101), today, newId))
    const { rows } = batchRows(book.register, list(), today)
    const ids = (filter: 'all' | 'open' | 'done', text = '', kept: string[] = []) =>
      shownRows(rows, filter, text, new Set(kept)).map((row) => row.child.id)
    expect(ids('open')).toEqual([id(103)])
    expect(ids('open', '', [id(101)])).toEqual([id(101), id(103)])
    expect(ids('done')).toEqual([id(101)])
    expect(ids('all', 'duc anh')).toEqual([id(101)])
    expect(ids('all', '2')).toEqual([id(103)])
    expect(ids('all', 'hoa')).toEqual([id(101), id(103)])
  })

  test('say who has left since the list was made, so that “Chọn tất cả” does not tick it', () => {
    const moved = [{ from: '2026-08-01', value: { state: 'movedOut' as const } }]
    const grown = { year: 2010, month: 10, day: 1, precision: 'day' as const }
    const { book, list } = opened([
      household(1),
      child(101, 1, { status: moved }),
      child(102, 1, { birth: grown }),
      child(103, 1),
      batch(700, [101, 102, 103]),
    ])
    const rows = new Map(
      batchRows(book.register, list(), today).rows.map((row) => [row.child.id, [row.standing, isHere(row)]]),
    )
    expect(rows.get(id(101))).toEqual(['movedOut', false])
    expect(rows.get(id(102))).toEqual(['agedOut', true])
    expect(rows.get(id(103))).toEqual(['active', true])
  })

  test('count the children whose records this device does not hold', () => {
    const { book, list } = opened([...seed, batch(700, [101, 999])])
    expect(batchRows(book.register, list(), today)).toMatchObject({
      missing: 1,
      rows: [{ child: { id: id(101) } }],
    })
  })
})
