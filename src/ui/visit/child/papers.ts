import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { isEqual } from '#model/merge.ts'
import { spanOn, withValueSince, type Span } from '#model/span.ts'
import { dateTextOf, emptyDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, identifierErrors, readDate, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Child = FieldsOf<'child'>

/** Identifier, birth registration, BHYT card. Dated facts: a day says since when the answer holds. */
export interface PapersValues {
  identifier: string
  registered: 'registered' | 'unregistered' | ''
  certificate: string
  certificatePlace: string
  registeredOn: DateText
  insured: 'insured' | 'none' | ''
  insuranceNumber: string
  insuranceSource: string
  insuranceReason: string
  insuredFrom: DateText
}

export function startPapers(child: RecordOf<'child'>, today: Day): PapersValues {
  const registration = spanOn(child.fields.birthRegistration, today)
  const insurance = spanOn(child.fields.insurance, today)
  return {
    identifier: child.fields.identifier ?? '',
    registered: registration?.value.state ?? '',
    certificate: registration?.value.number ?? '',
    certificatePlace: registration?.value.place ?? '',
    registeredOn: registration?.from ? dateTextOf(registration.from) : emptyDate,
    insured: insurance?.value.state ?? '',
    insuranceNumber: insurance?.value.number ?? '',
    insuranceSource: insurance?.value.source ?? '',
    insuranceReason: insurance?.value.reason ?? '',
    insuredFrom: insurance?.from ? dateTextOf(insurance.from) : emptyDate,
  }
}

export function checkPapers(values: PapersValues, today: Day): FieldError[] {
  const number = values.insuranceNumber.replace(/\s/gu, '')
  const wrong = values.insured === 'insured' && number && !/^[A-Za-z0-9]{10}$|^[A-Za-z0-9]{15}$/u.test(number)
  return [
    ...identifierErrors('identifier', values.identifier),
    ...(values.registered === 'registered' && isTyped(values.registeredOn)
      ? dateErrors('registeredOn', values.registeredOn, today)
      : []),
    ...(wrong ? [{ field: 'insuranceNumber', message: t('error.insurance') }] : []),
    ...(values.insured === 'insured' && isTyped(values.insuredFrom)
      ? dateErrors('insuredFrom', values.insuredFrom, today)
      : []),
  ]
}

export function papersChanges(values: PapersValues, child: RecordOf<'child'>, today: Day): NewChange[] {
  const birthRegistration = registrationOf(values, child, today)
  const insurance = insuranceOf(values, child, today)
  return edited(child, {
    identifier: values.identifier.replace(/\s/gu, '') || null,
    ...(birthRegistration && { birthRegistration }),
    ...(insurance && { insurance }),
  })
}

function registrationOf(
  values: PapersValues,
  child: RecordOf<'child'>,
  today: Day,
): Child['birthRegistration'] {
  if (!values.registered) return undefined
  const number = textOrNull(values.certificate)
  const place = textOrNull(values.certificatePlace)
  const registered = values.registered === 'registered'
  const before = child.fields.birthRegistration
  // a registration cannot end: what was written before was a mistake
  const said = registered ? dayIn(values.registeredOn, today) : spanOn(before, today)?.from
  return span(before, said, today, {
    state: values.registered,
    ...(registered && number && { number }),
    ...(registered && place && { place }),
  })
}

function insuranceOf(values: PapersValues, child: RecordOf<'child'>, today: Day): Child['insurance'] {
  if (!values.insured) return undefined
  const insured = values.insured === 'insured'
  const number = values.insuranceNumber.replace(/\s/gu, '')
  const reason = textOrNull(values.insuranceReason)
  const said = insured ? dayIn(values.insuredFrom, today) : undefined
  return span(child.fields.insurance, said, today, {
    state: values.insured,
    ...(insured && number && { number }),
    ...(insured && values.insuranceSource && { source: values.insuranceSource }),
    ...(!insured && reason && { reason }),
  })
}

/**
 * The list with this answer. An answer that already holds stays as it is; another opens on the day that was said, today
 * without one. The first answer ever without a day held before anybody wrote it down.
 */
function span<Value>(
  spans: readonly Span<Value>[] | undefined,
  said: Day | null | undefined,
  today: Day,
  value: Value,
): Span<Value>[] | undefined {
  const current = spanOn(spans, today)
  if (current && isEqual(current.value, value) && (said === undefined || said === current.from))
    return undefined
  return withValueSince(spans, said === undefined ? (current ? today : null) : said, value, today)
}

function dayIn(text: DateText, today: Day): Day | undefined {
  return isTyped(text) ? readDate(text, today) : undefined
}

function isTyped(text: DateText): boolean {
  return `${text.day}${text.month}${text.year}`.trim() !== ''
}
