import type { StandIn } from '#model/assignment.ts'
import { addDays, type Day } from '#model/day.ts'
import { dateTextOf, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { checkDate } from './dates.ts'
import type { Keyed } from './rows.tsx'

/** Whom an account stands in for, as typed; both days count. */
export interface TypedStandIn extends Keyed {
  account: string
  from: DateText
  until: DateText
}

/** The rows of what is stored. */
export function typedStandIns(standsInFor: readonly StandIn[]): TypedStandIn[] {
  return standsInFor.map(({ account, from, to }, index) => ({
    key: String(index + 1),
    account,
    from: dateTextOf(from),
    until: dateTextOf(addDays(to, -1)),
  }))
}

/** What is wrong with the typed rows: both days are needed, so that nobody stands in for ever. */
export function checkStandIns(rows: readonly TypedStandIn[], latest: Day): FieldError[] {
  return rows.flatMap((row, index) => {
    const at = `row-${row.key}`
    const missing = row.account
      ? []
      : [{ field: `${at}-account`, message: t('admin.standIn.missing', { line: index + 1 }) }]
    const wrong = [
      ...checkDate(`${at}-from`, row.from, latest, { optional: false }),
      ...checkDate(`${at}-until`, row.until, latest, { optional: false }),
    ]
    const [from, until] = [parseDate(row.from, latest).value, parseDate(row.until, latest).value]
    const reversed =
      from && until && from > until ? [{ field: `${at}-until`, message: t('admin.assign.reversed') }] : []
    return [...missing, ...wrong, ...reversed]
  })
}

/** What is sent. The rows must have passed the check. */
export function storedStandIns(rows: readonly TypedStandIn[], latest: Day): StandIn[] {
  return rows.flatMap(({ account, from, until }) => {
    const [first, last] = [parseDate(from, latest).value, parseDate(until, latest).value]
    return first && last ? [{ account, from: first, to: addDays(last, 1) }] : []
  })
}
