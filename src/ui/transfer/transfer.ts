import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { edited } from '#ui/visit/change.ts'

export type Transfer = RecordOf<'transfer'>
export type Arrival = RecordOf<'arrival'>

/** On its way: nobody has answered it yet, and its sender has not taken it back. */
export function isPending({ fields, removed }: Transfer): boolean {
  return !removed && !fields.outcome && !fields.withdrawn
}

/** The transfer by which a household, or this child of it, is on its way; undefined where none is. */
export function pendingOf(register: Register, household: string, child?: string): Transfer | undefined {
  return register
    .transfersOf(household)
    .find(
      (transfer) =>
        isPending(transfer) &&
        (child === undefined || !transfer.fields.children || transfer.fields.children.includes(child)),
    )
}

/** What areas sent, the newest first: still waiting, or answered and not yet taken note of. */
export function sentFrom(register: Register, areas: ReadonlySet<string>): Transfer[] {
  return [...register.all('transfer')]
    .filter(
      ({ area, removed, fields: { outcome, seen, withdrawn } }) =>
        !removed && areas.has(area) && (outcome ? outcome.state !== 'withdrawn' && !seen : !withdrawn),
    )
    .sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? ''))
}

/** What areas are asked to take over and nobody has answered on this phone either, the oldest first. */
export function arrivalsAt(register: Register, areas: ReadonlySet<string>): Arrival[] {
  return [...register.all('arrival')]
    .filter(({ area, removed, fields }) => !removed && areas.has(area) && !fields.outcome && !fields.answer)
    .sort((left, right) => (left.fields.on ?? '').localeCompare(right.fields.on ?? ''))
}

/** The sender takes it back; the household never left. */
export function withdrawnChanges(transfer: Transfer, on: Day): NewChange[] {
  return edited(transfer, { withdrawn: on })
}

/** The sender has read the answer. */
export function seenChanges(transfer: Transfer, on: Day): NewChange[] {
  return edited(transfer, { seen: on })
}
