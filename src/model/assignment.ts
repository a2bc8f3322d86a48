import * as z from 'zod/mini'
import type { Day } from './day.ts'
import { daySchema, nextBoundary, spanOn } from './span.ts'

/** An area in the hands of an account, from one day (null: ever since) to another (exclusive; absent: still). */
export const assignmentSchema = z
  .strictObject({ area: z.uuid(), from: z.nullable(daySchema), to: z.optional(daySchema) })
  .check(z.refine(({ from, to }) => isForwards(from, to), { error: 'days-reversed' }))

/** Who is stood in for: between these days (`to` exclusive) the stand-in has the other's areas as well. */
export const standInSchema = z
  .strictObject({ account: z.uuid(), from: daySchema, to: daySchema })
  .check(z.refine(({ from, to }) => isForwards(from, to), { error: 'days-reversed' }))

export type Assignment = z.infer<typeof assignmentSchema>
export type StandIn = z.infer<typeof standInSchema>

/** What of an account decides which areas it has; the fields of its record. */
export interface Assigned {
  areas?: readonly string[] | undefined
  assignments?: readonly Assignment[] | undefined
  standsInFor?: readonly StandIn[] | undefined
  ended?: Day | null | undefined
}

/** The dated assignments; an account of the first release has only areas, ever since and still. */
export function assignmentsOf(account: Assigned): readonly Assignment[] {
  return account.assignments ?? (account.areas ?? []).map((area) => ({ area, from: null }))
}

/**
 * The areas of an account on a day: its own, and those of whoever it stands in for. Standing in does not go on: the
 * areas that the other has only as a stand-in stay with the other.
 */
export function areasOn(
  account: Assigned,
  day: Day,
  find: (account: string) => Assigned | undefined,
): string[] {
  if (hasEnded(account, day)) return []
  const areas = new Set(ownAreasOn(account, day))
  for (const { account: other, from, to } of account.standsInFor ?? []) {
    const found = spanOn([{ from, to, value: other }], day) && find(other)
    if (found && !hasEnded(found, day)) for (const area of ownAreasOn(found, day)) areas.add(area)
  }
  return [...areas].sort()
}

/** The first day after `day` on which time alone changes the areas of an account, or undefined. */
export function nextAssignmentDay(
  account: Assigned,
  day: Day,
  find: (account: string) => Assigned | undefined,
): Day | undefined {
  if (hasEnded(account, day)) return undefined
  const standsInFor = account.standsInFor ?? []
  const spans = [
    ...assignmentsOf(account),
    ...standsInFor,
    ...standsInFor.flatMap(({ account: other }) => assignmentsOf(find(other) ?? {})),
  ]
  return nextBoundary(spans, day)
}

/** The assignments once an area has left the account's hands on a day; one that had not begun by then is gone. */
export function withoutArea(assignments: readonly Assignment[], area: string, on: Day): Assignment[] {
  return assignments.flatMap((assignment) => {
    if (assignment.area !== area || (assignment.to !== undefined && assignment.to <= on)) return [assignment]
    return assignment.from !== null && assignment.from >= on ? [] : [{ ...assignment, to: on }]
  })
}

/** What an account has of an area from a day on, as the same days of another area that takes its place. */
export function inPlaceOf(
  assignments: readonly Assignment[],
  area: string,
  on: Day,
  into: string,
): Assignment[] {
  return assignments
    .filter((own) => own.area === area && (own.to === undefined || own.to > on))
    .map((own) => ({ ...own, area: into, from: own.from !== null && own.from > on ? own.from : on }))
}

/** Whether the account no longer works on a day. */
export function hasEnded({ ended }: Assigned, day: Day): boolean {
  return typeof ended === 'string' && ended <= day
}

function isForwards(from: Day | null, to: Day | undefined): boolean {
  return from === null || to === undefined || from <= to
}

function ownAreasOn(account: Assigned, day: Day): string[] {
  return assignmentsOf(account)
    .filter(({ area, from, to }) => spanOn([{ from, to, value: area }], day) !== undefined)
    .map(({ area }) => area)
}
