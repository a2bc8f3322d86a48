import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import type { Keyed } from './rows.tsx'

/** One number to call as typed. */
export interface TypedHotline extends Keyed {
  name: string
  phone: string
}

type Hotlines = NonNullable<FieldsOf<'commune'>['hotlines']>

/** What is wrong: half a row, or a number that cannot be called; an empty row is left out. */
export function checkHotlines(rows: readonly TypedHotline[]): FieldError[] {
  return rows.flatMap((row, index) => {
    const at = `row-${row.key}`
    const [name, phone] = [normaliseText(row.name), digits(row.phone)]
    if (!name && !phone) return []
    const line = index + 1
    return [
      ...(name ? [] : [{ field: `${at}-name`, message: t('admin.hotline.nameMissing', { line }) }]),
      ...(name.length > 80 ? [{ field: `${at}-name`, message: t('admin.hotline.nameLong', { line }) }] : []),
      ...(/^\d{3,15}$/u.test(phone)
        ? []
        : [{ field: `${at}-phone`, message: t('admin.hotline.phoneWrong', { line }) }]),
    ]
  })
}

/** What is sent. The rows must have passed the check. */
export function storedHotlines(rows: readonly TypedHotline[]): Hotlines {
  return rows
    .map(({ name, phone }) => ({ name: normaliseText(name), phone: digits(phone) }))
    .filter(({ name, phone }) => name && phone)
}

function digits(text: string): string {
  return text.replace(/[\s.-]/gu, '')
}
