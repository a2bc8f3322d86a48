import type { RecordOf } from '#model/record.ts'
import type { Finding, Sight } from './finding.ts'

/** A child that the book follows, with its household and the circumstances that are open on the day. */
export interface ChildSight extends Sight {
  child: RecordOf<'child'>
  household: RecordOf<'household'>
  circumstances: readonly RecordOf<'circumstance'>[]
}

/** One check of one child. */
export type ChildCheck = (sight: ChildSight) => readonly Finding[]

/** What most checks find. */
export const nothing: readonly Finding[] = []

/** The circumstances of a child that are open on the day of the sight. */
export function openCircumstances({ register, on }: Sight, child: string): RecordOf<'circumstance'>[] {
  const all = register.circumstancesOf(child)
  return all.length === 0
    ? none
    : all.filter(({ removed, fields: { period } }) => !removed && period !== undefined && isOpen(period, on))
}

/** The open circumstance of one group, if the child has it. */
export function inGroup({ circumstances }: ChildSight, group: string): RecordOf<'circumstance'> | undefined {
  return circumstances.find(({ fields }) => fields.code === group)
}

/** A finding about the child of the sight. */
export function about({ child, household }: ChildSight, rest: Omit<Finding, 'household' | 'child'>): Finding {
  return { ...rest, household: household.id, child: child.id }
}

const none: RecordOf<'circumstance'>[] = []

function isOpen(period: { from: string; to?: string | undefined }, on: string): boolean {
  return period.from <= on && (period.to === undefined || period.to > on)
}
