import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

export type Intake = RecordOf<'intake'>

/** What became of a report: the case it opened or was joined to, or why it was set aside. */
export type Outcome = { case: string } | { reason: string } | undefined

/** What became of every report that anything became of. */
export function outcomesOf(register: Register): ReadonlyMap<string, NonNullable<Outcome>> {
  const outcomes = new Map<string, NonNullable<Outcome>>()
  for (const { fields, removed } of register.all('intakeDecision')) {
    if (removed || !fields.intake) continue
    outcomes.set(fields.intake, fields.case ? { case: fields.case } : { reason: fields.reason ?? '' })
  }
  for (const { id, fields, removed } of register.all('case'))
    if (!removed && fields.intake) outcomes.set(fields.intake, { case: id })
  return outcomes
}

/** Reports (Mẫu số 01) that nobody has dealt with yet, the oldest first: its 12 hours end first. */
export function waitingIntakes(register: Register): readonly Intake[] {
  if (register.size('intake') === 0) return []
  const outcomes = outcomesOf(register)
  return [...register.all('intake')]
    .filter(({ id, removed }) => !removed && !outcomes.has(id))
    .sort((left, right) => (left.fields.receivedAt ?? 0) - (right.fields.receivedAt ?? 0))
}
