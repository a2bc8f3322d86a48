import type { Birth } from '#model/birth.ts'
import type { Span } from '#model/span.ts'
import { birthWords } from '#ui/age.ts'
import { dateShort } from '#ui/moment.ts'
import { codeWords, isWordKey, t } from '#ui/words/words.ts'

/** Any stored value as people read it, for conflicts and corrections. Unknown shapes are shown, never dropped. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return t('value.nothing')
  if (Array.isArray(value)) return value.length === 0 ? t('value.nothing') : listWords(value)
  if (typeof value !== 'object') return scalarWords(value)
  if (isBirth(value)) return birthWords(value)
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== '')
    .map(([name, part]) => partWords(name, part))
    .join(', ')
}

/** Of dated facts the newest one is what people argue about. */
function listWords(value: unknown[]): string {
  const last: unknown = value.at(-1)
  if (!isSpan(last)) return value.map(valueWords).join(', ')
  const words = valueWords(last.value)
  return last.from ? `${words} ${t('time.since', { date: dateShort(last.from) })}` : words
}

function partWords(name: string, part: unknown): string {
  const words = valueWords(part)
  const label = `field.${name}`
  return isWordKey(label) ? `${t(label)}: ${words}` : words
}

function scalarWords(value: unknown): string {
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return dateShort(text)
  return codeWords('value', text)
}

function isBirth(value: object): value is Birth {
  return 'precision' in value && 'year' in value
}

function isSpan(value: unknown): value is Span<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'from' in value
}
