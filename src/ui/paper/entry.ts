import type { NewChange } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { LookCode } from '#ui/paper/code.ts'
import type { PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'
import { marked, type Slip } from '#ui/paper/slip.ts'
import { created, removed } from '#ui/visit/change.ts'
import { textOrNull } from '#ui/visit/check.ts'
import type { VisitOutcome } from '#ui/visit/visit-change.ts'

/** The looks at a household that were typed from slips of a day, oldest first. */
export function looksOf(register: Register, household: string, slip: Slip): RecordOf<'visit'>[] {
  return register
    .visitsOf(household)
    .filter((visit) => !visit.removed && visit.fields.onBehalf?.paperDate === slip.onBehalf.paperDate)
    .sort((left, right) => left.stamp[2] - right.stamp[2])
}

/** A letter without boxes: the look replaces an earlier one of the same slip, so that a slip of the finger is gone. */
export function lookChanges(
  look: LookCode,
  household: string,
  slip: Slip,
  earlier: readonly RecordOf<'visit'>[],
  newId: () => string,
): NewChange[] {
  return [...takenBack(earlier), ...marked([visit(household, look.outcome, slip, null, newId)], slip)]
}

/**
 * What a row with boxes writes, in one save: the facts, the line of the history, and one look “có thay đổi” per slip.
 * Only after the kind’s check.
 */
export function rowChanges(
  kind: PaperKind,
  values: PaperValues,
  given: PaperGiven & { slip: Slip; earlier: readonly RecordOf<'visit'>[] },
): NewChange[] {
  const { context, slip, earlier, newId } = given
  const household = context.household.id
  const note = kind.code === 'X' ? textOrNull(values['note'] ?? '') : null
  const isKnown = note === null && earlier.some((look) => look.fields.outcome === 'changed')
  const other = earlier.filter((look) => look.fields.outcome !== 'changed')
  return [
    ...marked(kind.changes(values, given), slip),
    ...takenBack(other),
    ...(isKnown ? [] : marked([visit(household, 'changed', slip, note, newId)], slip)),
  ]
}

/** The boxes of a row with what they hold before anything is typed. */
export function valuesWithStart(kind: PaperKind, values: PaperValues, given: PaperGiven): PaperValues {
  const starts = kind
    .fields(given.context, values)
    .flatMap(({ name, start }) => (start === undefined ? [] : [[name, start] as const]))
  return { ...Object.fromEntries(starts), ...values }
}

function takenBack(looks: readonly RecordOf<'visit'>[]): NewChange[] {
  return looks.map((look) => removed('visit', look.id, 'mistake'))
}

function visit(
  household: string,
  outcome: VisitOutcome,
  { onBehalf, source }: Slip,
  note: string | null,
  newId: () => string,
): NewChange {
  return created('visit', newId(), {
    household,
    on: onBehalf.paperDate,
    source,
    outcome,
    ...(note !== null && { note }),
  })
}
