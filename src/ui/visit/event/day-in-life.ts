import { birthRange } from '#model/birth.ts'
import type { DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { dateErrors, readDate } from '#ui/visit/check.ts'
import type { EventContext } from '#ui/visit/event/event.ts'
import { t } from '#ui/words/words.ts'

/** The day of an event of one child must be one, and not lie before its birth (V12). */
export function dayInLife(
  values: { child: string; date: DateText },
  { everyone, today }: EventContext,
): FieldError[] {
  const errors = dateErrors('date', values.date, today)
  if (errors.length > 0) return errors
  const birth = everyone.find((child) => child.id === values.child)?.fields.birth
  return birth && birthRange(birth).earliest > readDate(values.date, today)
    ? [{ field: 'date', message: t('error.beforeBirth') }]
    : []
}
