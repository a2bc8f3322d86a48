import { accentWords, plainWords } from './search-text.ts'

/** One word of a query: it is found when any of its patterns stands in a row's text. */
export interface QueryWord {
  plain: string[]
  accent: string[]
}

export type Query = QueryWord[]

/** The words of a query, the most telling (longest) first; undefined when there is nothing to look for. */
export function queryOf(text: string): Query | undefined {
  const words = text.normalize('NFC').trim().split(/\s+/u).flatMap(wordsOf)
  if (words.length === 0) return undefined
  return words.sort((left, right) => (right.plain[0] ?? '').length - (left.plain[0] ?? '').length)
}

/**
 * How well a row fits: exact accents before all, then a whole household number, then the own name before a parent's,
 * then whole words. Higher is better.
 */
export function scoreOf(query: Query, plainRow: string, accentRow: string): number {
  const ownEnd = ((end) => (end === -1 ? plainRow.length : end))(plainRow.indexOf('|'))
  let score = 0
  let exact = true
  for (const word of query) {
    if (!word.accent.some((pattern) => accentRow.includes(pattern))) exact = false
    for (const pattern of word.plain) {
      const at = plainRow.indexOf(pattern)
      if (at === -1) continue
      if (at < ownEnd) score += 4
      if (plainRow.includes(`${pattern} `)) score += pattern.startsWith(' #') ? 64 : 2
      break
    }
  }
  return exact ? score + 1000 : score
}

/**
 * `47` and `100.1` are a household number from its first digit or, from three digits on, the beginning or end of a
 * phone number; anything else is the beginning of a word.
 */
function wordsOf(typed: string): QueryWord[] {
  const digits = typed.replace(/^#/u, '')
  if (/^\d+(\.\d*)?$/u.test(digits)) {
    const patterns = [` #${digits}`]
    if (/^\d{3,}$/u.test(digits)) patterns.push(` ${digits}`, `${digits};`)
    return [{ plain: patterns, accent: patterns }]
  }
  const plain = plainWords(typed)
  if (plain === '') return []
  const accents = accentWords(typed).split(' ')
  return plain.split(' ').map((word, index) => ({
    plain: [` ${word}`],
    accent: [` ${accents[index] ?? word}`],
  }))
}
