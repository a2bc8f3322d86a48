import type { NewChange } from '#book/book.ts'
import { type Day, dayOf } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { valueOn, withValueFrom } from '#model/span.ts'
import { attendingLevels, educationLevels } from '#rules/education-level.ts'
import { schoolYearOn, schoolYearStart } from '#rules/school-year.ts'
import { type DateText, dateTextOf, parseDate } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import { choiceErrors, dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { childField } from '#ui/visit/event/child-field.ts'
import type { EventPlan } from '#ui/visit/event/event-plan.ts'
import { type EventContext, onlyChild } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** Where a child learns from a day on, or that it left school. */
export interface SchoolValues {
  child: string
  level: string
  grade: string
  /** The class as it is called, “1A2”. */
  class: string
  school: string
  date: DateText
  reason: string
}

export const schoolPlan: EventPlan<SchoolValues> = {
  kind: 'school',
  start: startSchool,
  fields(values, { children, today }) {
    const { level } = values
    const grades = gradesOf[level]
    return [
      childField(children, today),
      { kind: 'choice', field: 'level', label: 'school.level', choices: choicesOf(educationLevels) },
      ...(grades
        ? [
            {
              kind: 'chips',
              field: 'grade',
              label: 'school.grade',
              choices: grades.map((grade) => ({ value: String(grade), label: String(grade) })),
            } as const,
          ]
        : []),
      ...(level !== '' && level !== 'dropped-out' && level !== 'not-yet'
        ? [{ kind: 'text', field: 'school', label: 'school.name', optional: true } as const]
        : []),
      ...(attendingLevels.has(level)
        ? [
            {
              kind: 'text',
              field: 'class',
              label: 'school.class',
              hint: 'school.classHint',
              optional: true,
            } as const,
          ]
        : []),
      ...(level === 'dropped-out'
        ? [{ kind: 'text', field: 'reason', label: 'school.whyLeft' } as const]
        : []),
      ...(isReturn(values, children, parseDate(values.date, today).value ?? today)
        ? [{ kind: 'text', field: 'reason', label: 'school.whyBack', optional: true } as const]
        : []),
      { kind: 'day', field: 'date', label: 'school.since' },
    ]
  },
  check: checkSchool,
  changes: schoolChanges,
}

/** Grades of each level that has some. */
export const gradesOf: Readonly<Record<string, readonly number[]>> = {
  primary: [1, 2, 3, 4, 5],
  'lower-secondary': [6, 7, 8, 9],
  'upper-secondary': [10, 11, 12],
}

export function startSchool(context: EventContext): SchoolValues {
  return {
    child: onlyChild(context.children),
    level: '',
    grade: '',
    class: '',
    school: '',
    date: dateTextOf(context.today),
    reason: '',
  }
}

/** The first day of the school year that runs today, for the chip beside the date. */
export function schoolYearFirst(today: Day): Day {
  return dayOf(schoolYearOn(today), schoolYearStart.month, 1)
}

export function checkSchool(values: SchoolValues, context: EventContext): FieldError[] {
  const grades = gradesOf[values.level]
  return [
    ...choiceErrors('child', values.child, t('error.chooseChild')),
    ...choiceErrors('level', values.level),
    ...(grades && !grades.includes(Number(values.grade))
      ? [{ field: 'grade', message: t('error.gradeMissing') }]
      : []),
    ...dateErrors('date', values.date, context.today),
    ...(values.level === 'dropped-out' && textOrNull(values.reason) === null
      ? [{ field: 'reason', message: t('error.reasonMissing') }]
      : []),
  ]
}

export function schoolChanges(values: SchoolValues, context: EventContext, newId: () => string): NewChange[] {
  const child = context.children.find((one) => one.id === values.child)
  if (!child) return []
  const on = readDate(values.date, context.today)
  const education = educationOf(values, on)
  const isBack = isReturn(values, [child], on)
  const kind = values.level === 'dropped-out' ? 'dropout' : isBack ? 'returned' : 'school'
  const { class: form, school, reason } = education
  const note = [form && `lớp ${form}`, school, reason ?? (isBack && textOrNull(values.reason))]
    .filter(Boolean)
    .join(', ')
  return [
    ...edited(child, { education: withValueFrom(child.fields.education, on, education) }),
    created('lifeEvent', newId(), {
      household: context.household.id,
      child: child.id,
      kind,
      on,
      detail: values.level,
      ...(note && { note }),
    }),
  ]
}

/** The child had left school and goes again: the paper book asks why. */
function isReturn({ child, level }: SchoolValues, children: readonly RecordOf<'child'>[], on: Day): boolean {
  if (!attendingLevels.has(level)) return false
  const education = children.find((one) => one.id === child)?.fields.education
  return valueOn(education, on)?.level === 'dropped-out'
}

function educationOf(
  values: SchoolValues,
  on: Day,
): NonNullable<FieldsOf<'child'>['education']>[number]['value'] {
  const school = textOrNull(values.school)
  const reason = values.level === 'dropped-out' ? textOrNull(values.reason) : null
  const form = attendingLevels.has(values.level) ? textOrNull(values.class) : null
  const year = schoolYearOn(on)
  return {
    level: values.level,
    ...(gradesOf[values.level] && { grade: Number(values.grade) }),
    ...(form && { class: form }),
    ...(school && values.level !== 'dropped-out' && { school }),
    schoolYear: `${String(year)}-${String(year + 1)}`,
    ...(reason && { reason }),
  }
}
