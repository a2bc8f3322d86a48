import type { Day } from '#model/day.ts'
import { normaliseText } from '#model/name.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { isEmptyBirth } from '#ui/intake/intake-change.ts'
import type { IntakeValues } from '#ui/intake/intake-form.ts'
import { birthErrors, choiceErrors, numberErrors } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

/** The longest text of each box, in letters (`model/intake.ts`). */
const longest = {
  childName: 120,
  place: 300,
  state: 2000,
  feared: 2000,
  fatherName: 120,
  fatherJob: 120,
  motherName: 120,
  motherJob: 120,
  family: 2000,
  carer: 300,
  helped: 2000,
  note: 2000,
  reporterName: 300,
  reporterPhone: 300,
  reporterAddress: 300,
  reporterNote: 2000,
} as const

/** What blocks saving: three answers, and one word that leads to the child. Everything else may stay empty. */
export function checkIntake(values: IntakeValues, today: Day): FieldError[] {
  const leads = [values.child, values.household, values.childName, values.place, values.state]
  const isBlank = leads.every((text) => normaliseText(text) === '')
  return [
    ...choiceErrors('kind', values.kind),
    ...choiceErrors('urgent', values.urgent),
    ...choiceErrors('source', values.source),
    ...(isBlank ? [{ field: 'state', message: t('intake.blank') }] : []),
    ...(isEmptyBirth(values.birth) ? [] : birthErrors('birth', values.birth, today)),
    ...numberErrors('fatherAge', values.fatherAge, 0, 120),
    ...numberErrors('motherAge', values.motherAge, 0, 120),
    ...Object.entries(longest).flatMap(([field, count]) =>
      normaliseText(values[field as keyof typeof longest]).length > count
        ? [{ field, message: t('intake.tooLong', { count }) }]
        : [],
    ),
  ]
}
