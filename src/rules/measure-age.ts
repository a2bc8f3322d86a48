/**
 * Ages of the children that a measure counts, in completed months on D, from the first to below the second
 * (`domain/rules.md` 11.2). Official statistics and child law, not rules of a decision.
 */
export const measureAges = {
  'child.u16': { from: 0, below: 192 },
  'child.u5': { from: 0, below: 60 },
  'child.7to15': { from: 84, below: 192 },
  'child.3to35m': { from: 3, below: 36 },
  'child.36to71m': { from: 36, below: 72 },
} as const

/** The birthday, in months, that `child.turned1` and `vacc.fullBy1` speak of (A7). */
export const firstBirthday = { months: 12, status: 'illustrative', source: 'rules.md 11.2' } as const

/** `child.sy5`: start year of the school year minus birth year. */
export const schoolYearAge = { years: 5, status: 'unverified', source: 'book.md 10.5' } as const
