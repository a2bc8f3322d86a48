import { addDays, addMonths, dayOf, dayParts, daysBetween, type Day } from '#model/day.ts'
import type { FieldsOf } from '#model/entity.ts'
import type { Chance } from './chance.ts'

export type BirthRegistration = NonNullable<FieldsOf<'child'>['birthRegistration']>
type Insurance = NonNullable<FieldsOf<'child'>['insurance']>

/**
 * When the birth was registered: nearly always within 60 days, some late, some newborns and a few others not yet
 * (`domain/book.md` 10.4).
 */
export function drawRegistration(chance: Chance, born: Day, today: Day): BirthRegistration {
  const delay = chance.weighed([
    ['onTime', 965],
    ['late', 25],
    ['never', 10],
  ])
  const days =
    delay === 'onTime' ? chance.int(2, 50) : delay === 'late' ? chance.int(61, 400) : Number.POSITIVE_INFINITY
  if (days > daysBetween(born, today)) return [{ from: born, value: { state: 'unregistered' } }]
  const on = addDays(born, days)
  const value = {
    state: 'registered',
    number: `${chance.int(1, 999)}/${dayParts(on).year}`,
    place: 'UBND Phường Hoa Sen',
  } as const
  return delay === 'late'
    ? [
        { from: born, to: on, value: { state: 'unregistered' } },
        { from: on, value },
      ]
    : [{ from: on, value }]
}

/**
 * Health insurance: the card of the under-sixes until 72 months, then a pupil's card by calendar year; the numbers
 * begin with 00, which no card does.
 */
export function drawInsurance(
  chance: Chance,
  child: { born: Day; registration: BirthRegistration; poor: boolean },
  today: Day,
): Insurance {
  const { year } = dayParts(today)
  const six = addMonths(child.born, 72)
  const registered = child.registration.at(-1)
  const number = `00${String(chance.int(0, 99_999_999)).padStart(8, '0')}`
  const isInsured = chance.happens(0.965)
  if (registered?.value.state !== 'registered') {
    return [{ from: child.born, value: { state: 'none', reason: 'Chưa đăng ký khai sinh' } }]
  }
  const from = registered.from as Day
  if (six > today) {
    return [
      isInsured
        ? {
            from,
            to: six > from ? six : addDays(from, 1),
            value: { state: 'insured', number, source: 'under-six' },
          }
        : { from: child.born, value: { state: 'none', reason: 'Chưa làm thẻ' } },
    ]
  }
  const newYear = dayOf(year, 1, 1)
  const start = [newYear, six, from].toSorted().at(-1) as Day
  return [
    isInsured
      ? {
          from: start,
          to: dayOf(year + 1, 1, 1),
          value: { state: 'insured', number, source: child.poor ? 'poor' : 'pupil' },
        }
      : { from: start, value: { state: 'none', reason: 'Gia đình chưa mua' } },
  ]
}
