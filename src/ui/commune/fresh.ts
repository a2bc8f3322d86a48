import { addDays, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

export type EventKind = NonNullable<FieldsOf<'lifeEvent'>['kind']>

/** Life events of one kind that the officer has not looked at yet, newest first. */
export interface FreshGroup {
  kind: EventKind
  events: readonly RecordOf<'lifeEvent'>[]
}

/** How far back the very first look reaches, in days. */
const firstLook = 30

/**
 * “Biến động mới” (`design/product.md` J5): events that others wrote since the last look, by kind in the order of the
 * paper book. `seen` is the highest log number looked at; before the first look the last 30 days are shown.
 */
export function freshEvents(
  register: Register,
  given: { seen: number | undefined; ownDevice: number; today: Day },
): readonly FreshGroup[] {
  const since = addDays(given.today, -firstLook)
  const byKind = new Map<EventKind, RecordOf<'lifeEvent'>[]>()
  for (const event of register.all('lifeEvent')) {
    const { kind, on } = event.fields
    if (event.removed || !kind || !on || event.stamp[1] === given.ownDevice) continue
    if (given.seen === undefined ? on < since : event.seq <= given.seen) continue
    const list = byKind.get(kind)
    if (list) list.push(event)
    else byKind.set(kind, [event])
  }
  return eventKinds.flatMap((kind) => {
    const events = byKind.get(kind)
    return events ? [{ kind, events: events.sort(newestFirst) }] : []
  })
}

/** The number to remember for “Đã xem hết”: the highest among the events of the register. */
export function newestEvent(register: Register): number {
  let newest = 0
  for (const event of register.all('lifeEvent')) newest = Math.max(newest, event.seq)
  return newest
}

function newestFirst(left: RecordOf<'lifeEvent'>, right: RecordOf<'lifeEvent'>): number {
  const [before, after] = [left.fields.on ?? '', right.fields.on ?? '']
  return before === after ? right.seq - left.seq : before < after ? 1 : -1
}

const eventKinds: readonly EventKind[] = [
  'birth',
  'named',
  'movedIn',
  'movedOut',
  'transferred',
  'died',
  'adoptedIn',
  'adoptedOut',
  'circumstance',
  'support',
  'injury',
  'school',
  'dropout',
  'returned',
  'changedHousehold',
  'split',
  'joined',
  'headChanged',
  'renumbered',
  'roomLeft',
  'houseCheck',
  'agedOut',
  'circumstanceEnded',
  'circumstanceConfirmed',
  'supportEnded',
  'gradesUp',
  'expecting',
  'closed',
  'reopened',
  'poverty',
  'merged',
  'unmerged',
  'corrected',
  'wrongEntry',
  'recorded',
]
