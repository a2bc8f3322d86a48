import * as z from 'zod/mini'

/** The schema of a personal identifier: twelve digits (`domain/book.md` 8.2). */
export const identifierSchema = z.string().check(z.regex(/^\d{12}$/, { error: 'identifier-digits' }))

export type IdentifierWarning = 'identifier-sex' | 'identifier-year'

/**
 * Warnings, never errors: digit 4 holds century and sex (0/1 for 1900–1999, 2/3 for 2000–2099, male first),
 * digits 5–6 the year of birth. The province digits are those of the time of issue and are not checked.
 * Source: `domain/book.md` 8.2 (structure unverified there, hence warnings).
 */
export function identifierWarnings(
  identifier: string,
  person: { sex?: 'male' | 'female' | undefined; birthYear?: number | undefined },
): IdentifierWarning[] {
  if (!/^\d{12}$/.test(identifier)) return []
  const warnings: IdentifierWarning[] = []
  const digit = Number(identifier[3])
  if (person.sex && digit % 2 !== (person.sex === 'male' ? 0 : 1)) warnings.push('identifier-sex')
  if (person.birthYear !== undefined) {
    const year = 1900 + Math.floor(digit / 2) * 100 + Number(identifier.slice(4, 6))
    if (year !== person.birthYear) warnings.push('identifier-year')
  }
  return warnings
}
