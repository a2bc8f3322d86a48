import * as z from 'zod/mini'

/** A name of a person: letters and marks of any language, space, apostrophes, hyphen, dot (`domain/book.md` 8.1). */
const namePattern = /^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u

/** The schema of a person's name, already normalised. */
export const nameSchema = z.string().check(
  z.minLength(1),
  z.maxLength(120),
  z.refine((text) => namePattern.test(text), { error: 'name-characters' }),
  z.refine((text) => normaliseText(text) === text, { error: 'not-normalised' }),
)

/** The schema of free text: normalised, at most `length` characters. */
export function textSchema(length: number) {
  return z.string().check(
    z.maxLength(length),
    z.refine((text) => normaliseText(text) === text, { error: 'not-normalised' }),
  )
}

/**
 * NFC, single spaces, no space at the ends, nothing that no database holds (NUL, half of a character); what the person
 * typed is otherwise left alone.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/[\0\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A person's name as it is stored: also without the invisible signs that pasting brings along, which nobody can find. */
export function normaliseName(text: string): string {
  return normaliseText(text.replace(/\p{Cf}/gu, ''))
}

/** Text without accents, in lower case, for search: đ → d, ƀ → b, every mark removed (`design/ux.md` 5). */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/ƀ/gu, 'b')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The word by which Vietnamese names are sorted: the last one. */
export function givenName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(' ') + 1)
}
