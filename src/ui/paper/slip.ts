import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { normaliseName, normaliseText } from '#model/name.ts'
import type { OnBehalf } from '#model/on-behalf.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { dateTextOf, parseDate, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { dateErrors, nameErrors } from '#ui/visit/check.ts'
import type { VisitSource } from '#ui/visit/visit-change.ts'

/** The head of a paper slip as typed: whose hand it is, of which day, with which number. */
export interface SlipText {
  name: string
  date: DateText
  sheet: string
  source: VisitSource
}

/** A slip whose head is sound. */
export interface Slip {
  onBehalf: OnBehalf
  source: VisitSource
}

/** Who walks an area, when somebody does. */
export function walkerOf(register: Register, area: string): RecordOf<'account'> | undefined {
  for (const account of register.all('account')) {
    const { role, areas } = account.fields
    if (!account.removed && role === 'collaborator' && areas?.includes(area)) return account
  }
  return undefined
}

export function startSlip(register: Register, area: string, today: Day): SlipText {
  return {
    name: walkerOf(register, area)?.fields.name ?? '',
    date: dateTextOf(today),
    sheet: '',
    source: 'door',
  }
}

export function checkSlip(text: SlipText, today: Day): FieldError[] {
  return [...nameErrors('name', text.name, true), ...dateErrors('date', text.date, today)]
}

/** The slip that the head says; undefined while something is wrong with it. */
export function slipOf(text: SlipText, register: Register, area: string, today: Day): Slip | undefined {
  const paperDate = parseDate(text.date, today).value
  if (!paperDate || checkSlip(text, today).length > 0) return undefined
  const name = normaliseName(text.name)
  const walker = walkerOf(register, area)
  const sheet = normaliseText(text.sheet).slice(0, 40)
  return {
    source: text.source,
    onBehalf: {
      ...(walker?.fields.name === name && { account: walker.id }),
      name,
      paperDate,
      ...(sheet && { sheet }),
    },
  }
}

/** The same changes, with every look and every event marked “Ghi hộ: …, phiếu giấy ngày …”. */
export function marked(changes: readonly NewChange[], { onBehalf }: Slip): NewChange[] {
  return changes.map((change) =>
    change.kind === 'set/1' && (change.entity === 'visit' || change.entity === 'lifeEvent')
      ? { ...change, fields: { ...change.fields, onBehalf } }
      : change,
  )
}
