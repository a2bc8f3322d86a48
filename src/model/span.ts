import * as z from 'zod/mini'
import { isDay, type Day } from './day.ts'

/** The schema of a day that exists. */
export const daySchema = z.string().check(z.refine(isDay, { error: 'day-impossible' }))

/**
 * A fact that held from one day until another. `from` is null when it held before anybody wrote it down; `to` is
 * the first day on which it no longer held, absent while it holds. State on a day is read from a list of spans.
 */
export interface Span<Value> {
  from: Day | null
  to?: Day | undefined
  value: Value
}

/** The schema of a list of spans in order of time that do not overlap. */
export function spansSchema<Value extends z.core.SomeType>(value: Value) {
  return z
    .array(z.strictObject({ from: z.nullable(daySchema), to: z.optional(daySchema), value }))
    .check(z.maxLength(200), z.refine(areInOrder, { error: 'spans-overlap' }))
}

/** The value that holds on a day, or undefined. */
export function valueOn<Value>(spans: readonly Span<Value>[] | undefined, day: Day): Value | undefined {
  return spanOn(spans, day)?.value
}

/** The span that holds on a day, or undefined. */
export function spanOn<Value>(spans: readonly Span<Value>[] | undefined, day: Day): Span<Value> | undefined {
  if (!spans) return undefined
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index] as Span<Value>
    if ((span.from === null || span.from <= day) && (span.to === undefined || day < span.to)) return span
  }
  return undefined
}

/**
 * The list after a change of state: whatever holds from `from` on is closed or dropped, and the new value opens.
 * A value equal to the one that already holds leaves the list as it is.
 */
export function withValueFrom<Value>(
  spans: readonly Span<Value>[] | undefined,
  from: Day | null,
  value: Value,
): Span<Value>[] {
  const kept: Span<Value>[] = []
  for (const span of spans ?? []) {
    if (from === null || (span.from !== null && span.from >= from)) continue
    kept.push(span.to !== undefined && span.to <= from ? span : { ...span, to: from })
  }
  const last = kept.at(-1)
  if (last && last.to === from && JSON.stringify(last.value) === JSON.stringify(value)) {
    const { to: _closed, ...open } = last
    return [...kept.slice(0, -1), open]
  }
  return [...kept, { from, value }]
}

/**
 * The list after somebody said since when a value holds: another value than the one on `today` opens on `from`; the same
 * value is that one with its first day corrected, be it earlier or later.
 */
export function withValueSince<Value>(
  spans: readonly Span<Value>[] | undefined,
  from: Day | null,
  value: Value,
  today: Day,
): Span<Value>[] {
  const current = spanOn(spans, today)
  if (!spans || !current || JSON.stringify(current.value) !== JSON.stringify(value))
    return withValueFrom(spans, from, value)
  const before = spans.slice(0, spans.indexOf(current)).map((span) => {
    const { to, ...open } = span
    return to === current.from ? open : span
  })
  return withValueFrom(before, from, value)
}

/** The list with whatever holds on `to` closed on that day. */
export function closedOn<Value>(spans: readonly Span<Value>[] | undefined, to: Day): Span<Value>[] {
  return (spans ?? [])
    .filter((span) => span.from === null || span.from < to)
    .map((span) => (span.to !== undefined && span.to <= to ? span : { ...span, to }))
}

/** The first day after `day` on which time alone changes what the spans say, or undefined. */
export function nextBoundary(
  spans: readonly { from: Day | null; to?: Day | undefined }[] | undefined,
  day: Day,
): Day | undefined {
  let next: Day | undefined
  for (const span of spans ?? []) {
    for (const edge of [span.from, span.to]) {
      if (edge && edge > day && (next === undefined || edge < next)) next = edge
    }
  }
  return next
}

function areInOrder(spans: readonly { from: Day | null; to?: Day | undefined }[]): boolean {
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Span<unknown>
    if (span.from !== null && span.to !== undefined && span.to < span.from) return false
    if (index === 0) continue
    const before = spans[index - 1] as Span<unknown>
    if (span.from === null || before.to === undefined || before.to > span.from) return false
  }
  return true
}
