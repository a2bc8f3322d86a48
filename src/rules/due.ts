/** What is asked again after a while, and from when; settings of the product, for no source names them. */

/** A circumstance that nobody has looked at for so long is asked about again. */
export const circumstanceRecheck = { months: 12, status: 'illustrative', source: 'training' } as const

/** So is a support that runs without an end. */
export const supportRecheck = { months: 12, status: 'illustrative', source: 'training' } as const

/** So long before a card by right of age ends (`domain/book.md` V8) its end is told. */
export const insuranceNotice = { days: 60, status: 'product', source: 'book.md 8.3' } as const

/** A child without an identifier is asked about once it is registered, or older than this (`domain/book.md` 8.2). */
export const identifierAge = { months: 12, status: 'product', source: 'book.md 8.2' } as const

/** The vaccination book is asked for between these ages; the doses begin at two months in the older list (W63). */
export const vaccinationAsk = {
  fromMonths: 2,
  belowMonths: 24,
  status: 'product',
  source: 'book.md 10.1',
} as const
