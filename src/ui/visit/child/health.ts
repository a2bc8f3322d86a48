import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { dateTextOf, emptyDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { edited } from '#ui/visit/change.ts'
import { dateErrors, numberErrors, numberOrNothing, readDate, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'

type Child = FieldsOf<'child'>

/** Facts of the birth, vaccination by book or card, disability. */
export interface HealthValues {
  order: string
  weight: string
  weightEstimated: boolean
  place: 'station' | 'hospital' | 'home' | 'elsewhere' | ''
  vaccinated: 'yes' | 'no' | 'unknown' | ''
  vaccinatedOn: DateText
  disabled: 'yes' | 'no' | ''
  types: string[]
  degree: string
  certificate: string
}

export function startHealth(child: RecordOf<'child'>): HealthValues {
  const { birthFacts, vaccination, disability } = child.fields
  return {
    order: String(birthFacts?.order ?? ''),
    weight: String(birthFacts?.weight ?? ''),
    weightEstimated: birthFacts?.weightEstimated ?? false,
    place: birthFacts?.place ?? '',
    vaccinated: vaccination?.full ?? '',
    vaccinatedOn: vaccination?.on ? dateTextOf(vaccination.on) : emptyDate,
    disabled: disability ? 'yes' : disability === null ? 'no' : '',
    types: disability?.types ?? [],
    degree: disability?.degree ?? '',
    certificate: disability?.certificate ?? '',
  }
}

export function checkHealth(values: HealthValues, today: Day): FieldError[] {
  const typed = hasDay(values)
  return [
    ...numberErrors('order', values.order, 1, 20),
    ...(numberErrors('weight', values.weight, 300, 7000).length > 0
      ? [{ field: 'weight', message: t('error.weight') }]
      : []),
    ...(typed ? dateErrors('vaccinatedOn', values.vaccinatedOn, today) : []),
    ...(values.disabled === 'yes' && values.types.length === 0
      ? [{ field: 'types', message: t('error.chooseOne') }]
      : []),
  ]
}

export function healthChanges(values: HealthValues, child: RecordOf<'child'>, today: Day): NewChange[] {
  return edited(child, {
    birthFacts: birthFactsOf(values),
    vaccination: values.vaccinated
      ? { full: values.vaccinated, ...(hasDay(values) && { on: readDate(values.vaccinatedOn, today) }) }
      : null,
    disability: disabilityOf(values),
  })
}

function birthFactsOf(values: HealthValues): NonNullable<Child['birthFacts']> | null {
  const order = numberOrNothing(values.order)
  const weight = numberOrNothing(values.weight)
  const facts = {
    ...(order && { order }),
    ...(weight && { weight }),
    ...(weight && values.weightEstimated && { weightEstimated: true }),
    ...(values.place && { place: values.place }),
  }
  return Object.keys(facts).length > 0 ? facts : null
}

function disabilityOf(values: HealthValues): NonNullable<Child['disability']> | null {
  if (values.disabled !== 'yes') return null
  const certificate = textOrNull(values.certificate)
  return {
    types: values.types,
    ...(values.degree && { degree: values.degree }),
    ...(certificate && { certificate }),
  }
}

function hasDay(values: HealthValues): boolean {
  const { day, month, year } = values.vaccinatedOn
  return values.vaccinated === 'yes' && `${day}${month}${year}`.trim() !== ''
}
