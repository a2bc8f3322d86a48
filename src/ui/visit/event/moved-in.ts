import type { NewChange } from '#book/book.ts'
import { birthRange } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import { withValueFrom } from '#model/span.ts'
import { type DateText, dateTextOf } from '#ui/part/date-text.ts'
import type { FieldPlan } from '#ui/part/form-plan.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { basicsFields } from '#ui/visit/basics-fields.tsx'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { basicFields, type Basics, checkBasics, knownMothers, startBasics } from '#ui/visit/child-basics.ts'
import { childName } from '#ui/visit/child-words.ts'
import { registrationChoices, stayChoices } from '#ui/visit/choice.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { childStanding, householdStanding } from '#check/standing.ts'
import { t } from '#ui/words/words.ts'

type Registration = NonNullable<FieldsOf<'child'>['registration']>[number]['value']

/** Somebody comes to live here: a child new to the book, one who was here before, or the whole household. */
export interface MovedInValues extends Basics {
  /** `new`, `household`, or the id of a child who had left. */
  who: string
  date: DateText
  from: string
  /** Six months or longer, or with papers (`domain/book.md` 5.2). */
  stay: 'long' | 'short' | 'unknown' | ''
  registration: Registration | ''
}

export const movedInPlan: EventPlan<MovedInValues> = {
  kind: 'movedIn',
  withoutChild: true,
  start: startMovedIn,
  fields: (values, context) => [
    ...whoFields(context),
    { kind: 'day', field: 'date', label: 'event.movedInOn' },
    { kind: 'text', field: 'from', label: 'event.fromWhere', optional: true },
    {
      kind: 'chips',
      field: 'stay',
      label: 'event.stay',
      hint: 'event.stayHint',
      optional: true,
      choices: stayChoices(),
    },
    ...(values.who === 'household'
      ? []
      : [
          {
            kind: 'chips',
            field: 'registration',
            label: 'household.registration',
            optional: true,
            choices: registrationChoices(),
          } as const,
        ]),
    ...(values.who === 'new'
      ? [
          { kind: 'heading', label: 'event.theChild' } as const,
          ...basicsFields(values, knownMothers(context.everyone), context.today),
        ]
      : []),
  ],
  check: checkMovedIn,
  changes: movedInChanges,
}

/** Who may come back: children of this household that had moved out. */
export function whoLeft(context: EventContext) {
  return context.everyone.filter((child) => childStanding(child, context.today) === 'movedOut')
}

/** Whether the household itself had moved out. */
export function householdLeft(context: EventContext): boolean {
  return householdStanding(context.household, context.today) === 'movedOut'
}

export function startMovedIn(context: EventContext): MovedInValues {
  const nobodyLeft = whoLeft(context).length === 0 && !householdLeft(context)
  return {
    ...startBasics(knownMothers(context.everyone)),
    who: householdLeft(context) ? 'household' : nobodyLeft ? 'new' : '',
    date: dateTextOf(context.today),
    from: '',
    stay: '',
    registration: '',
  }
}

export function checkMovedIn(values: MovedInValues, context: EventContext): FieldError[] {
  const errors = [
    ...choiceErrors('who', values.who),
    ...dateErrors('date', values.date, context.today),
    ...(values.who === 'new' ? checkBasics(values, context.today) : []),
  ]
  if (errors.length > 0 || values.who !== 'new') return errors
  const birth = basicFields(values, knownMothers(context.everyone), context.today).birth
  return birth && birthRange(birth).earliest > readDate(values.date, context.today)
    ? [{ field: 'date', message: t('error.beforeBirth') }]
    : []
}

/** The child comes (back) or the household does, with the line in the history. */
export function movedInChanges(
  values: MovedInValues,
  context: EventContext,
  newId: () => string,
): NewChange[] {
  const { household, today } = context
  const on = readDate(values.date, today)
  const from = textOrNull(values.from)
  const event = (child: string | null): NewChange =>
    created('lifeEvent', newId(), {
      household: household.id,
      child,
      kind: 'movedIn',
      on,
      ...(from && { note: from }),
    })
  const registration = values.registration || undefined
  // somebody lives here again: nobody counts on a closed sheet
  const opened =
    householdStanding(household, today) === 'active'
      ? []
      : edited(household, { status: withValueFrom(household.fields.status, on, { state: 'active' }) })
  const cameFrom = { on, ...(from && { where: from }), ...(values.stay && { stay: values.stay }) }

  if (values.who === 'household') {
    return [
      ...edited(household, { status: withValueFrom(household.fields.status, on, { state: 'active' }) }),
      ...whoLeft(context).flatMap((child) =>
        edited(child, { status: withValueFrom(child.fields.status, on, { state: 'active' }), cameFrom }),
      ),
      event(null),
    ]
  }
  const known = context.everyone.find((child) => child.id === values.who)
  if (known) {
    return [
      ...opened,
      ...edited(known, {
        status: withValueFrom(known.fields.status, on, { state: 'active' }),
        cameFrom,
        ...(registration && { registration: withValueFrom(known.fields.registration, on, registration) }),
      }),
      event(known.id),
    ]
  }
  const child = newId()
  return [
    ...opened,
    created('child', child, {
      household: household.id,
      ...basicFields(values, knownMothers(context.everyone), today),
      status: [{ from: null, value: { state: 'active' } }],
      presence: presentSince(on),
      cameFrom,
      ...(registration && { registration: [{ from: on, value: registration }] }),
    }),
    event(child),
  ]
}

/** Here since a day; before it the book knows nothing of the child. */
function presentSince(on: Day): NonNullable<FieldsOf<'child'>['presence']> {
  return [{ from: on, value: { state: 'present' } }]
}

/** Who comes is asked only where somebody had left before. */
function whoFields(context: EventContext): FieldPlan<MovedInValues>[] {
  const left = whoLeft(context)
  const whole = householdLeft(context)
  if (left.length === 0 && !whole) return []
  return [
    {
      kind: 'chips',
      field: 'who',
      label: 'event.whoComes',
      choices: [
        ...(whole ? [{ value: 'household', label: t('event.wholeHouseholdBack') }] : []),
        ...left.map((child) => ({
          value: child.id,
          label: t('event.childBack', { name: childName(child) }),
        })),
        { value: 'new', label: t('event.newChild') },
      ],
    },
  ]
}
