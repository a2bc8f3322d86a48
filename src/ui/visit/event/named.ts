import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import { normaliseName } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn, withValueFrom } from '#model/span.ts'
import { birthTextOf, type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import {
  choiceErrors,
  dateErrors,
  identifierErrors,
  nameErrors,
  readDate,
  textOrNull,
} from '#ui/visit/check.ts'
import { identifierWarning } from '#ui/visit/child-basics.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** The birth is registered: the name is fixed, the certificate and the identifier are written. */
export interface NamedValues {
  child: string
  name: string
  date: DateText
  number: string
  place: string
  identifier: string
}

export const namedPlan: EventPlan<NamedValues> = {
  kind: 'named',
  start: startNamed,
  fields(values, context) {
    const { children, today } = context
    const waiting = waitingForName(context)
    const child = children.find((one) => one.id === values.child)
    return [
      childField(waiting.length > 0 ? waiting : children, today),
      ...(child?.fields.name?.placeholder
        ? [{ kind: 'name', field: 'name', label: 'event.nameOnPaper' } as const]
        : []),
      { kind: 'day', field: 'date', label: 'event.registeredOn' },
      { kind: 'text', field: 'number', label: 'event.certificateNumber', optional: true },
      { kind: 'text', field: 'place', label: 'event.certificatePlace', optional: true },
      {
        kind: 'number',
        field: 'identifier',
        label: 'child.identifier',
        optional: true,
        warning: oddIdentifier(values.identifier, child, today),
      },
    ]
  },
  check: checkNamed,
  changes: namedChanges,
}

/** Children without a name or without registration, the ones that this event is about. */
export function waitingForName(context: EventContext) {
  return context.children.filter(
    (child) =>
      child.fields.name?.placeholder ||
      valueOn(child.fields.birthRegistration, context.today)?.state !== 'registered',
  )
}

export function startNamed(context: EventContext): NamedValues {
  const [first, second] = waitingForName(context)
  const child = second ? undefined : first
  return {
    child: child?.id ?? '',
    name: child && !child.fields.name?.placeholder ? (child.fields.name?.full ?? '') : '',
    date: dateTextOf(context.today),
    number: '',
    place: '',
    identifier: child?.fields.identifier ?? '',
  }
}

export function checkNamed(values: NamedValues, context: EventContext): FieldError[] {
  const child = context.children.find((one) => one.id === values.child)
  const errors = [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...(child ? nameErrors('name', values.name, child.fields.name?.placeholder === true) : []),
    ...dateErrors('date', values.date, context.today),
    ...identifierErrors('identifier', values.identifier),
  ]
  const birth = child?.fields.birth
  if (errors.length === 0 && birth && birthRange(birth).earliest > readDate(values.date, context.today)) {
    return [{ field: 'date', message: t('error.beforeBirth') }]
  }
  return errors
}

export function namedChanges(values: NamedValues, context: EventContext, newId: () => string): NewChange[] {
  const child = context.children.find((one) => one.id === values.child)
  if (!child) return []
  const on = readDate(values.date, context.today)
  const name = normaliseName(values.name)
  const number = textOrNull(values.number)
  const place = textOrNull(values.place)
  const identifier = values.identifier.replace(/\s/gu, '')
  return [
    ...edited(child, {
      ...(name && { name: { full: name } }),
      birthRegistration: withValueFrom(child.fields.birthRegistration, on, {
        state: 'registered',
        ...(number && { number }),
        ...(place && { place }),
      }),
      ...(identifier && { identifier }),
    }),
    created('lifeEvent', newId(), {
      household: context.household.id,
      child: child.id,
      kind: 'named',
      on,
      ...(number && { note: `giấy khai sinh số ${number}` }),
    }),
  ]
}

function oddIdentifier(
  identifier: string,
  child: RecordOf<'child'> | undefined,
  today: Day,
): string | undefined {
  const birth = child?.fields.birth
  if (!birth) return undefined
  return identifierWarning(
    identifier,
    { sex: child.fields.sex ?? '', birth: birthTextOf(birth, today) },
    today,
  )
}
