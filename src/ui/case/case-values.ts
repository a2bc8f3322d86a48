import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import type { Register } from '#model/register.ts'
import { clockAt, dayAt, momentOf } from '#ui/moment.ts'
import { dateTextOf, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import {
  choiceErrors,
  dateErrors,
  nameErrors,
  numberErrors,
  numberOrNothing,
  readDate,
  textOrNull,
} from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import type { Case } from './case-view.ts'
import { readClock } from './clock.ts'
import { lengthErrors } from './length.ts'
import type { Intake } from './waiting.ts'

type Fields = FieldsOf<'case'>

/** A case as its form holds it. */
export interface CaseValues {
  number: string
  kind: NonNullable<Fields['kind']> | ''
  acts: string[]
  level: NonNullable<Fields['level']> | ''
  happenedHere: boolean
  livesHere: boolean
  /** A child of the book; without one the four below say who it is. */
  child: string
  name: string
  age: string
  sex: 'male' | 'female' | 'unknown' | ''
  address: string
  received: DateText
  clock: string
}

/** What the form starts with: a case that is there, a report, a child, or nothing but the hour. */
export function startCase(given: {
  one?: Case | undefined
  intake?: Intake | undefined
  child?: string | undefined
  now: number
}): CaseValues {
  const { one, intake, now } = given
  const fields: Fields = one?.fields ?? {}
  const receivedAt = fields.receivedAt ?? intake?.fields.receivedAt ?? now
  const age = fields.subject?.age ?? intake?.fields.age
  return {
    number: fields.number ?? '',
    kind: fields.kind ?? intake?.fields.kind ?? '',
    acts: [...(fields.acts ?? [])],
    level: fields.level ?? '',
    happenedHere: fields.place?.happenedHere ?? true,
    livesHere: fields.place?.livesHere ?? true,
    child: fields.child ?? intake?.fields.child ?? given.child ?? '',
    name: fields.subject?.name ?? intake?.fields.childName ?? '',
    age: typeof age === 'number' ? String(age) : '',
    sex: fields.subject?.sex ?? intake?.fields.sex ?? '',
    address: fields.subject?.address ?? intake?.fields.place?.slice(0, 200).trim() ?? '',
    received: dateTextOf(dayAt(receivedAt)),
    clock: clockAt(receivedAt),
  }
}

/** Everything that blocks saving. A child without a name is no reason: who is in danger may be unknown. */
export function checkCase(values: CaseValues, today: Day, now: number): FieldError[] {
  const errors = [
    ...choiceErrors('kind', values.kind),
    ...(values.child ? [] : nameErrors('name', values.name, false)),
    ...(values.child ? [] : numberErrors('age', values.age, 0, 17)),
    ...dateErrors('received', values.received, today),
  ]
  errors.push(
    ...lengthErrors([
      ['number', values.number, 40],
      ['address', values.child ? '' : values.address, 200],
    ]),
  )
  if (!readClock(values.clock)) errors.push({ field: 'clock', message: t('case.clockWrong') })
  else if (errors.every(({ field }) => field !== 'received') && receivedAt(values, today) > now + 60_000)
    errors.push({ field: 'clock', message: t('error.dateFuture') })
  return errors
}

/** The new case, from a report where there is one. */
export function openChanges(
  values: CaseValues,
  given: { id: string; intake: Intake | undefined; register: Register; today: Day },
): NewChange[] {
  const fields = fieldsOf(values, given.register, given.today)
  return [
    created('case', given.id, {
      ...fields,
      ...(given.intake && { intake: given.intake.id, receivedAt: given.intake.fields.receivedAt }),
    }),
  ]
}

/** What the form changes on a case; the hour of receipt only when it was touched. */
export function editChanges(one: Case, values: CaseValues, register: Register, today: Day): NewChange[] {
  const { receivedAt: typed, ...fields } = fieldsOf(values, register, today)
  const before = startCase({ one, now: 0 })
  const same = before.clock === values.clock && isSame(before.received, values.received)
  return edited(one, same || typed === undefined ? fields : { ...fields, receivedAt: typed })
}

function receivedAt(values: CaseValues, today: Day): number {
  const clock = readClock(values.clock)
  return momentOf(readDate(values.received, today), clock?.hours ?? 0, clock?.minutes ?? 0)
}

function fieldsOf(values: CaseValues, register: Register, today: Day): Fields {
  const child = values.child ? register.get('child', values.child) : undefined
  const name = normaliseText(values.name)
  const address = textOrNull(values.address)
  const age = numberOrNothing(values.age)
  return {
    number: textOrNull(values.number),
    kind: values.kind || 'abused',
    acts: [...values.acts],
    level: values.level || null,
    receivedAt: receivedAt(values, today),
    place: { happenedHere: values.happenedHere, livesHere: values.livesHere },
    child: child?.id ?? null,
    household: child?.household ?? null,
    subject: child
      ? null
      : {
          ...(name && { name }),
          ...(age !== undefined && { age }),
          ...(address && { address }),
          sex: values.sex || 'unknown',
        },
  }
}

function isSame(left: DateText, right: DateText): boolean {
  return left.day === right.day && left.month === right.month && left.year === right.year
}
