/**
 * The measures that the tally keeps, one bit of a child's mask each; the definitions stand in `rules/measure.ts`.
 * Order is the order of bits and nothing else. 31 fit.
 */
export const childMeasures = [
  'child.u16',
  'child.u5',
  'child.7to15',
  'child.3to35m',
  'child.36to71m',
  'child.sy5',
  'child.turned1',
  'vacc.fullBy1',
  'birth.turned60d',
  'birth.onTime',
  'birth.regU5',
  'birth.regU16',
  'hcdb.all',
  'hcdb.helped',
  'labour.hard',
  'injury.children',
  'injury.deaths',
  'edu.nursery',
  'edu.kinder',
  'edu.sy5',
  'check.u16',
  'part.consulted',
  'growth.weighed',
  'growth.measured',
  'growth.wa2',
  'growth.ha2',
] as const

export type ChildMeasure = (typeof childMeasures)[number]

/** Measures that count households. */
export const householdMeasures = ['house.withChild'] as const

export type HouseholdMeasure = (typeof householdMeasures)[number]

/** Everything that the tally counts. */
export type TalliedMeasure = ChildMeasure | HouseholdMeasure

/** The bit of a child measure. */
export const bitOf = Object.fromEntries(
  childMeasures.map((measure, index) => [measure, 1 << index]),
) as Readonly<Record<ChildMeasure, number>>

/** Measures that need the growth standards; a tally without them does not count these. */
export const growthMeasures: ReadonlySet<TalliedMeasure> = new Set(['growth.wa2', 'growth.ha2'])

/** Whether the tally counts a measure. */
export function isTallied(measure: string): measure is TalliedMeasure {
  return isChildMeasure(measure) || (householdMeasures as readonly string[]).includes(measure)
}

/** Whether a measure counts children by a bit. */
export function isChildMeasure(measure: string): measure is ChildMeasure {
  return Object.hasOwn(bitOf, measure)
}
