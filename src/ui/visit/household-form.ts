import type { NewChange } from '#book/book.ts'
import type { FieldsOf } from '#model/entity.ts'
import { isEqual } from '#model/merge.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { spanOn, withValueFrom, withValueSince } from '#model/span.ts'
import { dayParts, type Day } from '#model/day.ts'
import { dateTextOf, emptyDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { created, edited } from '#ui/visit/change.ts'
import {
  choiceErrors,
  dateErrors,
  nameErrors,
  nameOrNull,
  numberErrors,
  numberOrNothing,
  phoneDigits,
  phoneErrors,
  readDate,
  textOrNull,
} from '#ui/visit/check.ts'
import { householdStanding } from '#check/standing.ts'
import { t } from '#ui/words/words.ts'

type Household = FieldsOf<'household'>
type Address = NonNullable<Household['address']>
type Presence = NonNullable<Household['presence']>[number]['value']
type Registration = NonNullable<Household['registration']>[number]['value']
type Spans = Pick<Household, 'registration' | 'presence'>
export type AddressPart = Exclude<keyof Address, 'kind'>

export interface HouseholdValues extends Record<AddressPart, string> {
  area: string
  number: string
  sheet: string
  kind: Address['kind']
  head: string
  phone: string
  registration: Registration | ''
  presence: Presence['state'] | ''
  presenceSince: DateText
  presenceWhere: string
  expectingMonth: string
  expectingYear: string
  problems: readonly string[]
  note: string
}

/** The parts that each kind of address is made of, in the order of the paper book. */
export const addressParts: Record<Address['kind'], readonly AddressPart[]> = {
  house: ['street', 'alley', 'lane', 'branch', 'house'],
  apartment: ['street', 'building', 'floor', 'room', 'keeper', 'keeperPhone'],
  lodging: ['street', 'alley', 'house', 'building', 'room', 'keeper', 'keeperPhone'],
  hamlet: ['street', 'alley', 'near'],
}

/** What the form starts with: the record's values, or nothing for a new household of an area. */
export function startHousehold(
  household: RecordOf<'household'> | undefined,
  area: string,
  today: Day,
): HouseholdValues {
  const fields: Household = household?.fields ?? {}
  const address = fields.address
  const presence = spanOn(fields.presence, today)
  const part = (name: AddressPart) => address?.[name] ?? ''
  return {
    area: fields.area ?? area,
    number: fields.number ? String(fields.number.value) : '',
    sheet: fields.number?.sheet === undefined ? '' : String(fields.number.sheet),
    kind: address?.kind ?? 'house',
    street: part('street'),
    alley: part('alley'),
    lane: part('lane'),
    branch: part('branch'),
    house: part('house'),
    building: part('building'),
    floor: part('floor'),
    room: part('room'),
    keeper: part('keeper'),
    keeperPhone: part('keeperPhone'),
    near: part('near'),
    head: fields.head ?? '',
    phone: fields.phone ?? '',
    registration: spanOn(fields.registration, today)?.value ?? '',
    presence: presence?.value.state ?? (household ? '' : 'present'),
    presenceSince: presence?.from ? dateTextOf(presence.from) : emptyDate,
    presenceWhere: presence?.value.where ?? '',
    expectingMonth: fields.expecting ? String(Number(fields.expecting.slice(5))) : '',
    expectingYear: fields.expecting ? fields.expecting.slice(0, 4) : '',
    problems: fields.problems ?? [],
    note: fields.note ?? '',
  }
}

/** What blocks saving; `id` is the household's own, so that it does not stand in its own way. */
export function checkHousehold(
  values: HouseholdValues,
  register: Register,
  today: Day,
  id?: string,
): FieldError[] {
  const { year } = dayParts(today)
  const expects = values.expectingMonth.trim() !== '' || values.expectingYear.trim() !== ''
  return [
    ...choiceErrors('area', values.area),
    ...numberErrors('number', values.number, 1, 99_999),
    ...numberErrors('sheet', values.sheet, 1, 99),
    ...takenErrors(values, register, today, id),
    ...nameErrors('head', values.head, false),
    ...phoneErrors('phone', values.phone),
    ...phoneErrors('keeperPhone', values.keeperPhone),
    ...(needsSince(values) ? dateErrors('presenceSince', values.presenceSince, today) : []),
    ...(expects && !values.expectingMonth.trim()
      ? [{ field: 'expectingMonth', message: t('error.monthWrong') }]
      : []),
    ...numberErrors('expectingMonth', values.expectingMonth, 1, 12),
    ...(expects && !values.expectingYear.trim()
      ? [{ field: 'expectingYear', message: t('error.yearWrong') }]
      : []),
    ...numberErrors('expectingYear', values.expectingYear, year - 1, year + 1),
  ]
}

/** The new household, or only what differs from the record. */
export function householdChanges(
  values: HouseholdValues,
  household: RecordOf<'household'> | undefined,
  id: string,
  today: Day,
): NewChange[] {
  const fields = fieldsOf(values, household, today)
  if (household) return edited(household, fields)
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  return [created('household', id, { ...given, status: [{ from: null, value: { state: 'active' } }] })]
}

function fieldsOf(values: HouseholdValues, before: RecordOf<'household'> | undefined, today: Day): Household {
  const number = numberOrNothing(values.number)
  const sheet = numberOrNothing(values.sheet)
  const month = numberOrNothing(values.expectingMonth)
  return {
    area: values.area,
    number: number === undefined ? null : { value: number, ...(sheet !== undefined && { sheet }) },
    address: addressOf(values),
    head: nameOrNull(values.head),
    phone: phoneDigits(values.phone) || null,
    ...spansOf(values, before, today),
    expecting:
      month === undefined ? null : `${values.expectingYear.trim()}-${String(month).padStart(2, '0')}`,
    ...(isEqual(values.problems, before?.fields.problems ?? []) ? {} : { problems: [...values.problems] }),
    note: textOrNull(values.note),
  }
}

/** A span opens only where the answer differs from the one that holds, so that saving twice changes nothing. */
function spansOf(values: HouseholdValues, before: RecordOf<'household'> | undefined, today: Day): Spans {
  const spans: { -readonly [Name in keyof Spans]: Spans[Name] } = {}
  const registration = spanOn(before?.fields.registration, today)?.value
  if (values.registration && values.registration !== registration) {
    spans.registration = withValueFrom(
      before?.fields.registration,
      before ? today : null,
      values.registration,
    )
  }
  const presence = spanOn(before?.fields.presence, today)
  const where = textOrNull(values.presenceWhere)
  const said = needsSince(values) ? readDate(values.presenceSince, today) : undefined
  // without a day, a household that was written before changes today and a new one was always so
  const since = said ?? (before ? today : null)
  const same = presence?.value.state === values.presence && (presence.value.where ?? null) === where
  if (values.presence && !(same && (said === undefined || presence.from === said))) {
    spans.presence = withValueSince(
      before?.fields.presence,
      since,
      { state: values.presence, ...(where && { where }) },
      today,
    )
  }
  return spans
}

function addressOf(values: HouseholdValues): Address | null {
  const parts = addressParts[values.kind].flatMap((part) => {
    const text = part === 'keeperPhone' ? phoneDigits(values[part]) : textOrNull(values[part])
    return text ? [[part, text] as const] : []
  })
  return parts.length > 0 ? { kind: values.kind, ...Object.fromEntries(parts) } : null
}

/** Since when somebody is away must be known; for those who are there it may be left open. */
function needsSince(values: HouseholdValues): boolean {
  const { day, month, year } = values.presenceSince
  return (
    values.presence === 'absent' || values.presence === 'boarding' || `${day}${month}${year}`.trim() !== ''
  )
}

function takenErrors(
  values: HouseholdValues,
  register: Register,
  today: Day,
  id: string | undefined,
): FieldError[] {
  const number = numberOrNothing(values.number)
  if (number === undefined) return []
  const sheet = numberOrNothing(values.sheet)
  const other = register
    .householdsOf(values.area)
    .find(
      (one) =>
        one.id !== id &&
        one.fields.number?.value === number &&
        one.fields.number.sheet === sheet &&
        householdStanding(one, today) === 'active',
    )
  if (!other) return []
  return [
    {
      field: 'number',
      message: t('error.numberTaken', { name: other.fields.head ?? t('household.noHead') }),
    },
  ]
}
