import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { StoredRecord } from '#model/record.ts'
import { isRecordTable, recordsOf, recordTable, recordTableSchema } from '#model/record-table.ts'
import { isTable, rowsOf, tableOf } from '#model/table.ts'

const key = fc.constantFrom('a', 'b', 'from', 'value', 'names', 'columns', 'lengths', 'items')
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, '', 'x', '{"a":1}', 0, 1, -7.5, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))
const row = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true })

const record = fc
  .record({
    fields: row,
    stamped: fc.boolean(),
    removed: fc.boolean(),
    sensitivity: fc.integer({ min: 0, max: 1 }),
  })
  .map(
    ({ fields, stamped, removed, sensitivity }, index = 1): StoredRecord =>
      ({
        entity: 'child',
        id: `id-${index}`,
        area: 'area-1',
        household: typeof fields['household'] === 'string' ? fields['household'] : '',
        sensitivity,
        seq: 5,
        stamp: [stamped ? 4 : 5, 2, 17],
        fields,
        ...(stamped && {
          stamps: { a: [5, 1, 9] as const },
          conflicts: { a: [{ value: 1, stamp: [5, 1, 9] }] },
        }),
        ...(removed && { removed: { reason: 'wrong', stamp: [5, 1, 9] } }),
      }) as StoredRecord,
  )

describe('a table', () => {
  test('gives back any rows, through JSON', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const table: unknown = JSON.parse(JSON.stringify(tableOf(rows)))
        if (!isTable(table, rows.length)) throw new Error('not taken for a table')
        expect(rowsOf(table, rows.length)).toEqual(JSON.parse(JSON.stringify(rows)))
      }),
      { numRuns: 500 },
    )
  })

  test('writes a value once, however many rows have it, and gives them the same', () => {
    const rows = Array.from({ length: 50 }, () => ({ status: [{ from: null, value: { state: 'active' } }] }))
    const table = tableOf(rows)
    expect(JSON.stringify(table).length).toBeLessThan(250)
    const [first, second] = rowsOf(table, 50)
    expect(first?.['status']).toBe(second?.['status'])
    expect(Object.isFrozen(first?.['status'])).toBe(true)
  })

  test.each([
    ['fewer places than rows', { names: ['a'], columns: [[['x'], [1]]] }],
    ['a place without its value', { names: ['a'], columns: [[['x'], [1, 2]]] }],
    ['a place below null', { names: ['a'], columns: [[['x'], [1, -2]]] }],
    ['a name that reaches into a prototype', JSON.parse('{"names":["__proto__"],"columns":[[[{}],[1,1]]]}')],
    [
      'a name twice',
      {
        names: ['a', 'a'],
        columns: [
          [['x'], [1, 1]],
          [['y'], [1, 1]],
        ],
      },
    ],
    ['a column too many', { names: [], columns: [[['x'], [1, 1]]] }],
    [
      'inner rows of different lengths',
      {
        names: ['a'],
        columns: [
          [
            {
              names: ['b', 'c'],
              columns: [
                [['x'], [1]],
                [['y'], [1, 1]],
              ],
            },
            [1, 1],
          ],
        ],
      },
    ],
    ['lists without their items', { names: ['a'], columns: [[{ lengths: [2, 1], items: ['x'] }, [1, 2]]] }],
    ['something more', { names: [], columns: [], more: 1 }],
  ])('is not %s', (_what, table) => {
    expect(isTable(table, 2)).toBe(false)
  })
})

describe('a table of records', () => {
  test('gives back any records, and is taken for one by schema and by the quick look', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), (records) => {
        const table: unknown = JSON.parse(JSON.stringify(recordTable(records)))
        expect(isRecordTable(table)).toBe(true)
        expect(z.safeParse(recordTableSchema, table).success).toBe(true)
        if (isRecordTable(table)) expect(recordsOf(table)).toEqual(records)
      }),
      { numRuns: 300 },
    )
  })

  test('the quick look says what the schema says of whatever somebody makes of a table', () => {
    const foreign = fc.constantFrom(undefined, null, 0, 1.5, -1, '', 'child', [], {}, [[], []], '__proto__')
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), foreign), { minLength: 1, maxLength: 2 }),
        (records, damages) => {
          const table = JSON.parse(JSON.stringify(recordTable(records))) as unknown
          for (const [place, damage] of damages) spoil(table, place, damage)
          expect(isRecordTable(table)).toBe(z.safeParse(recordTableSchema, table).success)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

/** Puts something else in one of the places of a nested value, counted through. */
function spoil(value: unknown, place: number, damage: unknown): void {
  const places: [Record<string, unknown>, string][] = []
  const walk = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return
    for (const name of Object.keys(inner)) {
      places.push([inner as Record<string, unknown>, name])
      walk((inner as Record<string, unknown>)[name])
    }
  }
  walk(value)
  const [owner, name] = places[place % places.length] ?? []
  if (owner && name !== undefined) owner[name] = structuredClone(damage)
}
