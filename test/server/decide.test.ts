import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '#model/change.ts'
import { recordKey, type StoredRecord } from '#model/record.ts'
import { decide } from '#server/decide.ts'
import type { Decided, Offer, PushState } from '#server/state.ts'
import { areaA, areaB, child, people, uuid } from '../part/office.ts'

const record = (
  entity: 'area' | 'household' | 'child',
  id: string,
  area: string,
  household: string,
  fields = {},
) => ({ entity, id, area, household, sensitivity: 0, seq: 1, stamp: [1, 0, 0], fields }) as StoredRecord

const households = [uuid(301), uuid(302), uuid(303)]
const kids = [uuid(401), uuid(402), uuid(403)]

/** Two areas, three households and three children, all known. */
function start(role: 'officer' | 'collaborator'): PushState {
  const records = [
    record('area', areaA, '', ''),
    record('area', areaB, '', ''),
    ...households.map((id, index) => {
      const area = index === 0 ? areaA : areaB
      return record('household', id, area, id, { area })
    }),
    ...kids.map((id) =>
      record('child', id, areaA, households[0] as string, { household: households[0], ...child }),
    ),
  ]
  return {
    book: 1,
    seq: 10,
    stream: 'work',
    last: 0,
    author: { account: people.officer, device: 1, role, areas: [{ area: areaA, from: 0 }] },
    records: new Map(records.map((one) => [recordKey(one.entity, one.id), one])),
    results: new Map(),
  }
}

const deed = fc.oneof(
  fc.record({
    entity: fc.constant('household'),
    entityId: fc.constantFrom(...households),
    fields: fc.oneof(
      fc.record({ area: fc.constantFrom(areaA, areaB) }),
      fc.record({ note: fc.constantFrom('một', 'hai') }),
    ),
  }),
  fc.record({
    entity: fc.constant('child'),
    entityId: fc.constantFrom(...kids, uuid(404)),
    fields: fc.oneof(
      fc.record({ household: fc.constantFrom(...households) }),
      fc.record({ household: fc.constantFrom(...households), ...mapped(child) }),
      fc.record({ sex: fc.constantFrom('male', 'female') }),
    ),
  }),
  fc.record({
    entity: fc.constant('circumstance'),
    entityId: fc.constantFrom(uuid(501), uuid(502)),
    fields: fc.record({
      child: fc.constantFrom(...kids),
      code: fc.constantFrom('01', '05'),
      period: fc.constant({ from: '2026-01-01' }),
    }),
  }),
  fc.record({
    entity: fc.constant('transfer'),
    entityId: fc.constantFrom(uuid(601), uuid(602)),
    fields: fc.record({
      area: fc.constant(areaA),
      household: fc.constant(households[0] as string),
      children: fc.constantFrom(null, kids.slice(0, 1), kids),
      target: fc.constant(areaB),
      on: fc.constant('2026-11-24'),
    }),
  }),
  fc.record({
    entity: fc.constant('arrival'),
    entityId: fc.constantFrom(uuid(601), uuid(602)),
    fields: fc.record({
      answer: fc.constantFrom(
        { state: 'accepted', on: '2026-11-24' },
        { state: 'accepted', on: '2026-11-24', household: households[1] },
        { state: 'declined', on: '2026-11-24', reason: 'Không quen' },
      ),
    }),
  }),
)

const deeds = fc.array(fc.tuple(deed, fc.constantFrom('set/1', 'set/1', 'set/1', 'resolve/1'), fc.nat(40)), {
  minLength: 1,
  maxLength: 14,
})

describe('decide', () => {
  test('one push of many changes does what many pushes of one do', () => {
    fc.assert(
      fc.property(deeds, (given) => {
        const offers = given.map(([part, kind, base], index) => offerOf(index + 1, { ...part, kind, base }))
        const whole = decide(start('officer'), offers, 5) as Decided
        let state = start('officer')
        for (const offer of offers) {
          const single = decide(state, [offer], 5) as Decided
          state = { ...state, seq: single.seq, last: single.last, records: single.records }
        }
        expect(state.seq).toBe(whole.seq)
        expect(state.last).toBe(whole.last)
        expect([...state.records]).toEqual([...whole.records])
      }),
      { numRuns: 300 },
    )
  })

  test('every number is used once, every record stands where its parent stands, and nothing given is written to', () => {
    fc.assert(
      fc.property(deeds, fc.constantFrom('officer' as const, 'collaborator' as const), (given, role) => {
        const state = start(role)
        const before = structuredClone([...state.records])
        const offers = given.map(([part, kind, base], index) => offerOf(index + 1, { ...part, kind, base }))
        const decided = decide(state, offers, 5) as Decided
        expect([...state.records]).toEqual(before)
        const seqs = decided.changed.map(({ seq }) => seq)
        expect(new Set(seqs).size).toBe(seqs.length)
        for (const one of decided.records.values()) {
          const parent =
            one.entity === 'child'
              ? decided.records.get(recordKey('household', String(one.fields['household'])))
              : one.entity === 'circumstance'
                ? decided.records.get(recordKey('child', String(one.fields['child'])))
                : undefined
          if (parent) expect([one.area, one.household]).toEqual([parent.area, parent.household])
        }
        if (role === 'collaborator') {
          // Whom an area is asked to take over is the one thing that reaches into it from outside.
          for (const one of decided.changed.filter(({ entity }) => entity !== 'arrival'))
            expect([one.area, one.sensitivity]).toEqual([areaA, 0])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which the database gives its rows decides nothing', () => {
    fc.assert(
      fc.property(deeds, fc.infiniteStream(fc.nat()), (given, lots) => {
        const offers = given.map(([part, kind, base], index) => offerOf(index + 1, { ...part, kind, base }))
        const state = numbered(start('officer'))
        const rows = [...state.records].map((row) => [lots.next().value as number, row] as const)
        const records = new Map(rows.sort(([left], [right]) => left - right).map(([, row]) => row))
        const [one, other] = [decide(state, offers, 5), decide({ ...state, records }, offers, 5)]
        expect(byKey(other)).toEqual(byKey(one))
      }),
      { numRuns: 300 },
    )
  })

  test('whoever had a record in the area that it left hears of it once per leaving', () => {
    const state = start('officer')
    const move = (number: number, area: string) =>
      offerOf(number, { entity: 'household', entityId: households[0] as string, fields: { area }, base: 40 })
    const decided = decide(state, [move(1, areaB), move(2, areaA)], 5) as Decided
    const leavings = decided.departures.map(({ area, id, seq }) => [area, id, seq])
    expect(leavings).toEqual([
      ...[households[0], ...kids].map((id, index) => [areaA, id, 11 + index]),
      ...[households[0], ...kids].map((id, index) => [areaB, id, 15 + index]),
    ])
    expect(decided.changed.map(({ area }) => area)).toEqual([areaA, areaA, areaA, areaA])
  })
})

/** Every record under a number of its own, as in a book. */
function numbered(state: PushState): PushState {
  const records = [...state.records].map(([key, one], index): [string, StoredRecord] => [
    key,
    { ...one, seq: index + 1 },
  ])
  return { ...state, records: new Map(records) }
}

/** What was decided, whatever the order of its records. */
function byKey(decision: ReturnType<typeof decide>) {
  const { records, changed, ...rest } = decision as Decided
  return {
    ...rest,
    changed: changed.toSorted((left, right) => left.seq - right.seq),
    records: Object.fromEntries(records),
  }
}

function offerOf(
  number: number,
  part: Pick<Change, 'entity' | 'entityId' | 'fields'> & Partial<Change>,
): Offer {
  const change: Change = {
    id: uuid(number),
    book: 1,
    device: 1,
    stream: 'work',
    number,
    author: people.officer,
    phoneTime: 0,
    kind: 'set/1',
    base: 0,
    cursor: 0,
    ...part,
  }
  return { id: change.id, number, kind: change.kind, change }
}

function mapped(fields: Record<string, unknown>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]))
}
