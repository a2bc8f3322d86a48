/** The book holds children under sixteen: Law on Children 102/2016/QH13, Art. 1 (`domain/book.md` 8.1). */
export const bookAge = { months: 16 * 12, status: 'confirmed', source: 'book.md 8.1' } as const

/** From this age on a child is said to leave the book within the year; a product rule (`domain/book.md` 8.1). */
export const leavingSoonAge = { months: 15 * 12 + 9, status: 'product', source: 'book.md 8.1' } as const

/** A BHYT card by right of age ends at 72 months (`domain/book.md` 10.3). */
export const insuranceAge = { months: 72, status: 'unverified', source: 'book.md 10.3' } as const

/** Ages by calendar year in the school year: kindergarten at five, grade 1 at six (plan P2, `domain/book.md` 10.5). */
export const kindergartenAge = { years: 5, status: 'unverified', source: 'book.md 10.5' } as const
export const gradeOneAge = { years: 6, status: 'unverified', source: 'book.md 10.5' } as const

/** A mother's age at birth outside this range is asked about, never refused (`domain/book.md` 8.3, V1). */
export const motherAge = { least: 12, most: 55, status: 'product', source: 'book.md 8.3' } as const

/** Birth weights outside this range are asked about, never refused, in grams (`domain/book.md` 8.1). */
export const usualBirthWeight = { least: 1000, most: 5500, status: 'product', source: 'book.md 8.1' } as const
