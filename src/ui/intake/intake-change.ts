import type { NewReport } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { BirthText } from '#ui/part/date-text.ts'
import type { IntakeValues } from '#ui/intake/intake-form.ts'
import { numberOrNothing, readBirth, textOrNull } from '#ui/visit/check.ts'

/**
 * The records of a report; only after `checkIntake`. Who told of it stands apart, and only where something of them is
 * known.
 *
 * @param at the first save, from which the 12 hours count, milliseconds since 1970
 */
export function intakeChanges(
  values: IntakeValues,
  today: Day,
  at: number,
  newId: () => string,
): NewReport[] {
  const id = newId()
  const intake: FieldsOf<'intake'> = {
    kind: values.kind || 'special',
    source: values.source || 'told',
    receivedAt: at,
    urgent: values.urgent === 'yes',
    child: values.child || null,
    household: values.household || null,
    childName: textOrNull(values.childName),
    birth: isEmptyBirth(values.birth) ? null : readBirth(values.birth, today),
    age: null,
    sex: values.sex || 'unknown',
    place: textOrNull(values.place),
    state: textOrNull(values.state),
    feared: textOrNull(values.feared),
    father: parentOf(values.fatherName, values.fatherAge, values.fatherJob),
    mother: parentOf(values.motherName, values.motherAge, values.motherJob),
    family: textOrNull(values.family),
    carer: textOrNull(values.carer),
    helped: textOrNull(values.helped),
    calls: values.calls.map(({ whom, at: called }) => ({ whom, at: called })),
    note: textOrNull(values.note),
  }
  const reporter = {
    name: textOrNull(values.reporterName),
    phone: textOrNull(values.reporterPhone),
    address: textOrNull(values.reporterAddress),
    note: textOrNull(values.reporterNote),
  }
  const isTold = Object.values(reporter).some((value) => value !== null)
  return [
    { entity: 'intake', entityId: id, fields: intake },
    ...(isTold
      ? [{ entity: 'intakeReporter' as const, entityId: newId(), fields: { intake: id, ...reporter } }]
      : []),
  ]
}

/** Nothing was said of when the child was born. */
export function isEmptyBirth({ day, month, year, age }: BirthText): boolean {
  return [day, month, year, age].every((box) => box.trim() === '')
}

type Parent = NonNullable<FieldsOf<'intake'>['father']>

function parentOf(name: string, age: string, job: string): Parent | null {
  const known = { name: textOrNull(name), age: numberOrNothing(age), job: textOrNull(job) }
  const entries = Object.entries(known).filter(([, value]) => value !== null && value !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : null
}
