import { normaliseText } from '#model/name.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** Typed texts that would not fit into the book, each with how long it may be. */
export function lengthErrors(
  texts: readonly (readonly [field: string, text: string, most: number])[],
): FieldError[] {
  return texts
    .filter(([, text, most]) => normaliseText(text).length > most)
    .map(([field, , most]) => ({ field, message: t('error.textLong', { most }) }))
}
