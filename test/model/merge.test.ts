import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criticalFields } from '#model/entity.ts'
import { isEqual, mergeChange } from '#model/merge.ts'
import { stampOf, type StoredRecord } from '#model/record.ts'

interface Write {
  device: number
  kind: 'set/1' | 'resolve/1' | 'remove/1'
  /** How far behind the newest number its author was. */
  behind: number
  fields: Record<string, unknown>
}

const critical = criticalFields.child
const names = ['name', 'sex', 'note', 'homeName'] as const
const fields = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom('a', 'b', 'c')])), {
    requiredKeys: [],
  })
  .filter((chosen) => Object.keys(chosen).length > 0)

const write: fc.Arbitrary<Write> = fc.record({
  device: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom('set/1', 'set/1', 'set/1', 'resolve/1'),
  behind: fc.integer({ min: 0, max: 6 }),
  fields,
})

const writes = fc.array(write, { minLength: 1, maxLength: 25 })

function changeOf({ device, kind, fields: written }: Write, base: number) {
  const fields = kind === 'remove/1' ? { reason: 'wrongEntry' } : written
  return { device, phoneTime: 5, kind, entity: 'child', entityId: 'c', base, fields }
}

/** The record after each write, number 1, 2, 3 …; the first creates it. */
function run(list: readonly Write[]): StoredRecord[] {
  const states: StoredRecord[] = []
  for (const [index, next] of list.entries()) {
    const seq = index + 1
    states.push(mergeChange(states.at(-1), changeOf(next, Math.max(0, seq - 1 - next.behind)), seq).record)
  }
  return states
}

/** Runs over random histories, with each write's record before and after. */
function holds(
  law: (before: StoredRecord, next: Write, base: number, seq: number, after: StoredRecord) => void,
) {
  fc.assert(
    fc.property(writes, (list) => {
      const states = run(list)
      for (let index = 1; index < list.length; index += 1) {
        const next = list[index] as Write
        law(
          states[index - 1] as StoredRecord,
          next,
          Math.max(0, index - next.behind),
          index + 1,
          states[index] as StoredRecord,
        )
      }
    }),
    { numRuns: 500 },
  )
}

const hasSeen = (base: number, device: number, stamp: readonly [number, number, number] | undefined) =>
  stamp === undefined || stamp[0] <= base || stamp[1] === device

describe('the merge, over random histories of three devices', () => {
  test('gives the same record again, and leaves what it was given alone', () => {
    holds((before, next, base, seq, after) => {
      const copy = structuredClone(before)
      expect(mergeChange(before, changeOf(next, base), seq).record).toEqual(after)
      expect(before).toEqual(copy)
    })
  })

  test('the number only grows', () => {
    holds((before, _next, _base, seq, after) => {
      expect(after.seq).toBe(Math.max(before.seq, seq))
    })
  })

  test('an ordinary field takes the later arrival', () => {
    holds((_before, next, _base, seq, after) => {
      for (const [field, value] of Object.entries(next.fields)) {
        if (critical.has(field)) continue
        expect(after.fields[field]).toBe(value)
        expect(stampOf(after, field)?.[0]).toBe(seq)
      }
    })
  })

  test('a critical field that was not seen keeps its value', () => {
    holds((before, next, base, _seq, after) => {
      for (const field of Object.keys(next.fields)) {
        if (!critical.has(field) || hasSeen(base, next.device, stampOf(before, field))) continue
        expect(after.fields[field]).toEqual(before.fields[field])
      }
    })
  })

  test('no value of a critical field is lost: it stands, or waits as a side, or equals what stands', () => {
    holds((before, next, base, _seq, after) => {
      for (const [field, value] of Object.entries(next.fields)) {
        if (!critical.has(field) || next.kind === 'resolve/1') continue
        const sides = after.conflicts?.[field]?.map((side) => side.value) ?? []
        expect([after.fields[field], ...sides]).toContainEqual(value)
        for (const side of before.conflicts?.[field] ?? []) {
          const isReplaced = side.stamp[1] === next.device
          if (!isReplaced) expect([after.fields[field], ...sides]).toContainEqual(side.value)
        }
      }
      expect(base).toBeGreaterThanOrEqual(0)
    })
  })

  test('there is at most one side of a device in a field, and no side says what already stands', () => {
    holds((_before, _next, _base, _seq, after) => {
      for (const [field, sides] of Object.entries(after.conflicts ?? {})) {
        const devices = sides.map((side) => side.stamp[1])
        expect(new Set(devices).size).toBe(devices.length)
        expect(sides.length).toBeGreaterThan(0)
        if (field in after.fields)
          expect(sides.map((side) => side.value)).not.toContainEqual(after.fields[field])
      }
    })
  })

  test('a conflict opens only in a critical field whose other value was not seen', () => {
    holds((before, next, base, seq) => {
      const { opened } = mergeChange(before, changeOf(next, base), seq)
      for (const field of opened) {
        expect(critical.has(field)).toBe(true)
        expect(hasSeen(base, next.device, stampOf(before, field))).toBe(false)
        expect(isEqual(before.fields[field], next.fields[field])).toBe(false)
      }
    })
  })

  test('fields that were not written stay as they are', () => {
    holds((before, next, _base, _seq, after) => {
      for (const field of names) {
        if (field in next.fields) continue
        expect(after.fields[field]).toEqual(before.fields[field])
        expect(stampOf(after, field)).toEqual(stampOf(before, field))
        expect(after.conflicts?.[field]).toEqual(before.conflicts?.[field])
      }
    })
  })

  test('one who has seen everything resolves, and the conflict is gone', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const last = run(list).at(-1) as StoredRecord
        const seq = list.length + 1
        for (const field of Object.keys(last.conflicts ?? {})) {
          const resolve = { device: 4, kind: 'resolve/1', behind: 0, fields: { [field]: 'c' } } as const
          const { record } = mergeChange(last, changeOf(resolve, list.length), seq)
          expect(record.conflicts?.[field]).toBeUndefined()
          expect(record.fields[field]).toBe('c')
        }
      }),
    )
  })

  test('what is removed does not rise again', () => {
    fc.assert(
      fc.property(writes, writes, (before, after) => {
        const last = run(before).at(-1)
        const removal = changeOf({ device: 2, kind: 'remove/1', behind: 0, fields: {} }, before.length)
        const { record } = mergeChange(last, removal, before.length + 1)
        expect(record.removed?.reason).toBe('wrongEntry')
        let seq = before.length + 1
        for (const next of after) {
          const merged = mergeChange(record, changeOf(next, seq), (seq += 1))
          expect(merged).toEqual({ record, opened: [], ignored: true })
        }
      }),
    )
  })

  test('a device that is alone never meets a conflict', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const states = run(list.map((next) => ({ ...next, device: 1 })))
        expect(states.every((state) => state.conflicts === undefined)).toBe(true)
        const last = states.at(-1) as StoredRecord
        for (const field of names) {
          const newest = list.findLast((next) => field in next.fields)
          expect(last.fields[field]).toBe(newest?.fields[field])
        }
      }),
    )
  })
})

describe('equality of values', () => {
  test('does not see the order of keys, nor a key without a value', () => {
    expect(isEqual({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2, d: undefined }], a: 1 })).toBe(true)
    expect(isEqual([1, 2], [2, 1])).toBe(false)
    expect(isEqual({}, [])).toBe(false)
    expect(isEqual(null, {})).toBe(false)
    expect(isEqual('1', 1)).toBe(false)
  })
})
