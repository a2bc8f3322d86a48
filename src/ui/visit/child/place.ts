import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { spanOn, withValueFrom, withValueSince } from '#model/span.ts'
import { dateTextOf, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Child = FieldsOf<'child'>

/** Where the child is and is registered, where that differs from the household. */
export interface PlaceValues {
  registration: NonNullable<Child['registration']>[number]['value'] | ''
  presence: NonNullable<Child['presence']>[number]['value']['state'] | ''
  where: string
  since: DateText
  /** From where the child came to live here, and whether to stay. */
  from: string
  stay: NonNullable<NonNullable<Child['cameFrom']>['stay']> | ''
}

export function startPlace(child: RecordOf<'child'>, today: Day): PlaceValues {
  const presence = spanOn(child.fields.presence, today)
  return {
    registration: spanOn(child.fields.registration, today)?.value ?? '',
    presence: presence?.value.state ?? '',
    where: presence?.value.where ?? '',
    since: dateTextOf(presence?.from ?? today),
    from: child.fields.cameFrom?.where ?? '',
    stay: child.fields.cameFrom?.stay ?? '',
  }
}

export function checkPlace(values: PlaceValues, today: Day): FieldError[] {
  if (values.presence || values.registration) return dateErrors('since', values.since, today)
  // a day says nothing without what has been so since then
  const saysMore = JSON.stringify(values.since) !== JSON.stringify(dateTextOf(today))
  return saysMore ? [{ field: 'presence', message: t('error.chooseOne') }] : []
}

export function placeChanges(values: PlaceValues, child: RecordOf<'child'>, today: Day): NewChange[] {
  const since = values.presence || values.registration ? readDate(values.since, today) : today
  const where = textOrNull(values.where)
  const registration = spanOn(child.fields.registration, today)?.value
  const presence = spanOn(child.fields.presence, today)
  const samePresence =
    presence?.value.state === values.presence &&
    (presence.value.where ?? null) === where &&
    (presence.from ?? since) === since
  return edited(child, {
    cameFrom: cameFromOf(values, child),
    ...(values.registration &&
      values.registration !== registration && {
        registration: withValueFrom(child.fields.registration, since, values.registration),
      }),
    ...(values.presence &&
      !samePresence && {
        presence: withValueSince(
          child.fields.presence,
          since,
          { state: values.presence, ...(where && { where }) },
          today,
        ),
      }),
  })
}

/** The day of arrival is the event's; it stays as it was written there. */
function cameFromOf(values: PlaceValues, child: RecordOf<'child'>): NonNullable<Child['cameFrom']> | null {
  const on = child.fields.cameFrom?.on
  const where = textOrNull(values.from)
  if (!on && !where && !values.stay) return null
  return { ...(on && { on }), ...(where && { where }), ...(values.stay && { stay: values.stay }) }
}
