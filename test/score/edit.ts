import * as fc from 'fast-check'
import { addDays, type Day } from '#model/day.ts'
import { movedHome } from '#model/home.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Tally } from '#score/tally.ts'
import { areaOne, areaTwo, birthOn, type Village } from './village.ts'

const first = '2023-10-01'
/** Days close together, so that edges are met often. */
const someDay = fc.nat({ max: 60 }).map((count) => addDays(first, count * 8))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const born = fc.oneof(
  someDay,
  fc.nat({ max: 6200 }).map((count) => addDays('2008-01-01', count)),
)

function spans<Value>(value: fc.Arbitrary<Value>) {
  return fc
    .tuple(
      fc.boolean(),
      fc.uniqueArray(someDay, { maxLength: 3 }),
      fc.array(value, { minLength: 4, maxLength: 4 }),
    )
    .map(([isKnownFromStart, days, values]) => {
      const edges: (Day | null)[] = [...(isKnownFromStart ? [null] : []), ...days.toSorted(compareDays)]
      return edges.map((from, index) => {
        const to = edges[index + 1]
        return { from, ...(to && { to }), value: values[index] as Value }
      })
    })
}

const period = fc.tuple(someDay, maybe(someDay)).map(([one, other]) => {
  if (other === undefined) return { from: one }
  return one <= other ? { from: one, to: other } : { from: other, to: one }
})

const childFields: fc.Arbitrary<FieldsOf<'child'>> = fc.oneof(
  born.map((day) => ({ birth: birthOn(day) })),
  spans(
    fc.record({
      state: fc.constantFrom('active' as const, 'active' as const, 'movedOut' as const, 'died' as const),
      cause: fc.constantFrom('08', 'disease'),
    }),
  ).map((status) => ({ status })),
  spans(
    fc.record({ state: fc.constantFrom('present' as const, 'absent' as const, 'boarding' as const) }),
  ).map((presence) => ({ presence })),
  spans(fc.record({ level: fc.constantFrom('nursery', 'kindergarten', 'primary') })).map((education) => ({
    education,
  })),
  spans(fc.record({ state: fc.constantFrom('registered' as const, 'unregistered' as const) })).map(
    (birthRegistration) => ({ birthRegistration }),
  ),
  fc.record({ full: fc.constantFrom('yes' as const, 'no' as const) }).map((vaccination) => ({ vaccination })),
)

const householdFields: fc.Arbitrary<FieldsOf<'household'>> = fc.oneof(
  fc.constantFrom(areaOne, areaTwo).map((area) => ({ area })),
  spans(fc.record({ state: fc.constantFrom('active' as const, 'active' as const, 'movedOut' as const) })).map(
    (status) => ({ status }),
  ),
  spans(fc.record({ state: fc.constantFrom('present' as const, 'absent' as const) })).map((presence) => ({
    presence,
  })),
)

/** Changes the register or the day, and tells the tally only what a book would tell it. */
export type Edit = (village: Village, tally: Tally) => void
const which = fc.nat({ max: 1000 })

/** One thing that happens to the register or to time. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(which, householdFields).map(([at, fields]) => changeHousehold(at, fields)),
  fc.tuple(which, childFields).map(([at, fields]) => changeChild(at, fields)),
  fc.tuple(which, childFields).map(([at, fields]) => changeChild(at, fields)),
  fc.tuple(which, born, childFields).map(([at, day, fields]) => bear(at, day, fields)),
  fc.tuple(which, which, born).map(([at, to, day]) => move(at, to, day)),
  fc
    .tuple(which, fc.constantFrom('03', '13', 'labour-street', 'poor'), period)
    .map(([at, code, time]) => ofChild(at, 'circumstance', (child) => ({ child, code, period: time }))),
  fc
    .tuple(which, period)
    .map(([at, time]) => ofChild(at, 'support', (child) => ({ child, kind: 'gift', period: time }))),
  fc
    .tuple(which, someDay, fc.constantFrom('healthCheck' as const, 'consultation' as const))
    .map(([at, on, kind]) => ofChild(at, 'participation', (child) => ({ child, on, kind, name: 'Buổi' }))),
  fc
    .tuple(which, someDay, fc.option(fc.integer({ min: 600, max: 1000 })))
    .map(([at, on, height]) => ofChild(at, 'measurement', (child) => ({ child, on, weight: 9000, height }))),
  fc.tuple(which, which, someDay).map(([at, where, on]) => injure(at, where, on)),
  fc
    .tuple(
      which,
      fc.constantFrom(
        'child' as const,
        'circumstance' as const,
        'support' as const,
        'injury' as const,
        'household' as const,
      ),
    )
    .map(([at, entity]) => remove(at, entity)),
  fc.tuple(someDay).map(
    ([day]): Edit =>
      (_village, tally) =>
        void tally.moveTo(day),
  ),
  fc.nat({ max: 40 }).map(
    (count): Edit =>
      (_village, tally) =>
        void tally.moveTo(addDays(tally.on, count)),
  ),
  fc.tuple(someDay, someDay).map(
    ([one, other]): Edit =>
      (_village, tally) =>
        void tally.moveTo(tally.on, one <= other ? { from: one, to: other } : { from: other, to: one }),
  ),
)

function pick<Value>(all: Iterable<Value>, at: number): Value | undefined {
  const list = [...all]
  return list[at % Math.max(1, list.length)]
}

function changeChild(at: number, fields: FieldsOf<'child'>): Edit {
  return (village, tally) => {
    const child = pick(village.index.all('child'), at)
    if (!child) return
    village.write('child', fields, child.id)
    tally.update(child.household)
  }
}

function changeHousehold(at: number, fields: FieldsOf<'household'>): Edit {
  return (village, tally) => {
    const household = pick(village.index.all('household'), at)
    if (!household) return
    village.write('household', fields, household.id)
    tally.update(household.id)
  }
}

function bear(at: number, day: Day, fields: FieldsOf<'child'>): Edit {
  return (village, tally) => {
    const household =
      at % 3 === 0
        ? village.household()
        : (pick(village.index.all('household'), at)?.id ?? village.household())
    village.child(day, { household, ...fields })
    tally.update(household)
  }
}

function move(at: number, to: number, day: Day): Edit {
  return (village, tally) => {
    const child = pick(village.index.all('child'), at)
    const household = pick(village.index.all('household'), to)?.id
    if (!child || !household) return
    village.write('child', movedHome(child.fields, household, day), child.id)
    tally.update(household)
  }
}

function ofChild<Name extends 'circumstance' | 'support' | 'participation' | 'measurement'>(
  at: number,
  entity: Name,
  fieldsFor: (child: string) => FieldsOf<Name>,
): Edit {
  return (village, tally) => {
    const child = pick(village.index.all('child'), at)
    if (!child) return
    const known = pick(village.index.all(entity), at)
    // half of the time an older record of the same child is corrected
    const id = at % 2 === 0 && known && known.fields.child === child.id ? known.id : village.newId()
    village.write(entity, fieldsFor(child.id), id)
    tally.update(child.fields.household!)
  }
}

/** Sometimes the injury belongs to another household than the child. */
function injure(at: number, where: number, on: Day): Edit {
  return (village, tally) => {
    const child = pick(village.index.all('child'), at)
    const household =
      where % 2 === 0 ? child?.fields.household : pick(village.index.all('household'), where)?.id
    if (!child || !household) return
    village.write('injury', { household, child: child.id, on, type: '01', place: 'home' })
    tally.update(household)
  }
}

function remove(at: number, entity: 'child' | 'circumstance' | 'support' | 'injury' | 'household'): Edit {
  return (village, tally) => {
    const record = pick(village.index.all(entity), at)
    if (!record) return
    village.remove(entity, record.id)
    tally.update(village.index.get(entity, record.id)?.household ?? '')
  }
}

/** Order of days and of any texts. */
export function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
