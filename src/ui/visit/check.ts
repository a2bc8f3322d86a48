import type { Birth } from '#model/birth.ts'
import type { Day } from '#model/day.ts'
import { identifierSchema } from '#model/identifier.ts'
import { nameSchema, normaliseName, normaliseText } from '#model/name.ts'
import { parseBirth, parseDate, type BirthText, type DateError, type DateText } from '#ui/part/date-text.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** A person's name: letters and marks of any language; empty is an error only where a name is needed. */
export function nameErrors(field: string, text: string, needed: boolean): FieldError[] {
  const name = normaliseName(text)
  if (!name) return needed ? [{ field, message: t('error.nameMissing') }] : []
  return nameSchema.safeParse(name).success ? [] : [{ field, message: t('error.nameCharacters') }]
}

/** A day that the three boxes must name. */
export function dateErrors(field: string, text: DateText, today: Day): FieldError[] {
  return boxError(field, parseDate(text, today).error)
}

/** A birth that the boxes must name. */
export function birthErrors(field: string, text: BirthText, today: Day): FieldError[] {
  return boxError(field, parseBirth(text, today).error)
}

/** The birth that the boxes say, with what was said kept beside an estimate; only after `birthErrors`. */
export function readBirth(text: BirthText, today: Day): Birth {
  const parsed = parseBirth(text, today, (age) => t('form.birthSaid', { age }))
  if (!parsed.value) throw new Error('birth was not checked')
  return parsed.value
}

/** The day that the boxes name; only after `dateErrors`. */
export function readDate(text: DateText, today: Day): Day {
  const parsed = parseDate(text, today)
  if (!parsed.value) throw new Error('date was not checked')
  return parsed.value
}

/** A telephone number may be missing, never wrong. */
export function phoneErrors(field: string, text: string): FieldError[] {
  const digits = phoneDigits(text)
  return digits && !/^0\d{9}$/u.test(digits) ? [{ field, message: t('error.phone') }] : []
}

/** The digits of a telephone number as typed with spaces, dots or +84. */
export function phoneDigits(text: string): string {
  return text.replace(/[\s.()-]/gu, '').replace(/^\+84/u, '0')
}

/** A personal identifier may be missing; typed, it has twelve digits. */
export function identifierErrors(field: string, text: string): FieldError[] {
  const digits = text.replace(/\s/gu, '')
  return digits && !identifierSchema.safeParse(digits).success
    ? [{ field, message: t('error.identifier') }]
    : []
}

/** A whole number in a range; may be missing. */
export function numberErrors(field: string, text: string, least: number, most: number): FieldError[] {
  const trimmed = text.trim()
  if (!trimmed) return []
  const number = Number(trimmed)
  if (!/^\d+$/u.test(trimmed)) return [{ field, message: t('error.number') }]
  return number < least || number > most ? [{ field, message: t('error.numberRange', { least, most }) }] : []
}

/** One of several must be chosen. */
export function choiceErrors(field: string, value: string, message = t('error.chooseOne')): FieldError[] {
  return value ? [] : [{ field, message }]
}

/** Typed text as it is stored: normalised, null when nothing is left. */
export function textOrNull(text: string): string | null {
  return normaliseText(text) || null
}

/** A typed name as it is stored, null when nothing is left. */
export function nameOrNull(text: string): string | null {
  return normaliseName(text) || null
}

/** A whole number, or undefined when nothing was typed. */
export function numberOrNothing(text: string): number | undefined {
  return text.trim() ? Number(text.trim()) : undefined
}

function boxError(field: string, error: DateError | undefined): FieldError[] {
  if (!error) return []
  const message = error.last === undefined ? t(error.key) : t(error.key, { last: error.last })
  return [
    {
      field,
      message,
      ...(error.box === 'month' || error.box === 'year' ? { focus: `${field}-${error.box}` } : {}),
    },
  ]
}
