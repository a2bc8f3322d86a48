import type { NewChange } from '#book/book.ts'
import { addDays, type Day } from '#model/day.ts'
import type { Entity } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn, withValueFrom } from '#model/span.ts'
import { created, edited, removed } from '#ui/visit/change.ts'

type Batch = RecordOf<'batch'>
type Child = RecordOf<'child'>

/** What a tick on a list may have written. */
export type Deed =
  | RecordOf<'support'>
  | RecordOf<'participation'>
  | RecordOf<'dose'>
  | RecordOf<'measurement'>

/** One save writes at most this many ticks, so that a long list is durable piece by piece. */
export const tickPortion = 200

/** What was written for a child on a list, by whomever, oldest first; two people may have ticked the same child. */
export function deedsOf(register: Register, batch: Batch, child: string): Deed[] {
  const all: readonly Deed[] = ownedOf(register, batch.fields.writes, child)
  return all
    .filter((deed) => !deed.removed && deed.fields.batch === batch.id)
    .sort((left, right) => left.stamp[2] - right.stamp[2])
}

/** The day that a tick writes: the list’s, or today while the list’s day has not come. */
export function tickDay(batch: Batch, today: Day): Day {
  const on = batch.fields.on ?? today
  return on < today ? on : today
}

/**
 * One support, participation or dose for the child; for a measurement see `weigh.ts`. A health insurance card that
 * is handed out also says so on the child, where the book did not know of one.
 */
export function tickChanges(batch: Batch, child: Child, today: Day, newId: () => string): NewChange[] {
  const { writes, detail, name = '', provider, amount, template } = batch.fields
  const on = tickDay(batch, today)
  const common = { child: child.id, batch: batch.id }
  switch (writes) {
    case 'support':
      return [
        created('support', newId(), {
          ...common,
          kind: detail ?? 'other',
          // a single gift ends the day after
          period: { from: on, to: addDays(on, 1) },
          ...(provider && { provider }),
          ...(amount !== null && amount !== undefined && { amount }),
          note: name,
        }),
        ...(template === 'insurance-card' ? insured(child, on) : []),
      ]
    case 'participation':
      return [created('participation', newId(), { ...common, on, kind: participationOf(detail), name })]
    case 'dose':
      return [created('dose', newId(), { ...common, on, what: detail ?? 'other-vaccine' })]
    default:
      return []
  }
}

/** Takes a tick back, whoever set it: a tombstone with the reason that it was a mistake. */
export function untickChanges(batch: Batch, child: Child, deeds: readonly Deed[]): NewChange[] {
  return [
    ...deeds.map((deed) => removed(deed.entity as Entity, deed.id, 'mistake')),
    ...(batch.fields.template === 'insurance-card' ? uninsured(child, deeds) : []),
  ]
}

function insured(child: Child, on: Day): NewChange[] {
  if (valueOn(child.fields.insurance, on)?.state === 'insured') return []
  return edited(child, { insurance: withValueFrom(child.fields.insurance, on, { state: 'insured' }) })
}

/** Only what the tick itself had written: a card known by number or from another day stays. */
function uninsured(child: Child, deeds: readonly Deed[]): NewChange[] {
  const spans = child.fields.insurance ?? []
  const last = spans.at(-1)
  const days = deeds.flatMap((deed) => (deed.entity === 'support' ? (deed.fields.period?.from ?? []) : []))
  if (!last?.from || !days.includes(last.from) || !isBareCard(last.value)) return []
  const before = spans
    .slice(0, -1)
    .map(({ from, to, value }) =>
      to === undefined || to === last.from ? { from, value } : { from, to, value },
    )
  return edited(child, { insurance: before })
}

function isBareCard(value: object): boolean {
  return JSON.stringify(value) === JSON.stringify({ state: 'insured' })
}

function participationOf(detail: string | null | undefined): 'event' | 'consultation' | 'healthCheck' {
  return detail === 'consultation' || detail === 'healthCheck' ? detail : 'event'
}

function ownedOf(register: Register, writes: Batch['fields']['writes'], child: string): readonly Deed[] {
  switch (writes) {
    case 'support':
      return register.supportsOf(child)
    case 'participation':
      return register.participationsOf(child)
    case 'dose':
      return register.dosesOf(child)
    case 'measurement':
      return register.measurementsOf(child)
    default:
      return []
  }
}
