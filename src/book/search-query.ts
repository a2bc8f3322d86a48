import { accented, plain, spelled } from './search-text.ts'
import { wordsIn } from './search-word.ts'

/** One word of a query: it is found when any of its patterns stands in a row's text. */
export interface QueryWord {
  plain: string[]
  accent: string[]
}

export interface Query {
  words: QueryWord[]
  /** The whole text as one pattern, for names typed in their own order. */
  phrase: QueryWord
}

/** What a text asks for; undefined when there is nothing to look for. */
export function queryOf(text: string): Query | undefined {
  const words = text.trim().split(/\s+/u).flatMap(wordsOf)
  if (words.length === 0) return undefined
  return { words, phrase: { plain: [spelled(text, plain)], accent: [spelled(text, accented)] } }
}

/**
 * How well a row fits: exact accents before all, then a whole household number, then words in the order typed, then
 * the own name before a parent's, then whole words. Higher is better.
 */
export function scoreOf(query: Query, plainRow: string, accentRow: string): number {
  const ownEnd = ((end) => (end === -1 ? plainRow.length : end))(plainRow.indexOf('|'))
  const phrase = query.phrase.plain[0] ?? ''
  let score = phrase !== '' && plainRow.includes(phrase) ? 32 : 0
  let exact = true
  for (const word of query.words) {
    if (exact && !word.accent.some((pattern) => accentRow.includes(pattern))) exact = false
    for (const pattern of word.plain) {
      const at = plainRow.indexOf(pattern)
      if (at === -1) continue
      if (at < ownEnd) score += 4
      if (isWhole(plainRow, at + pattern.length)) score += pattern.startsWith('#') ? 64 : 2
      break
    }
  }
  return exact ? score + 1000 : score
}

/** Whether a word or number ends here: no small letter, digit or sheet number follows. */
function isWhole(row: string, end: number): boolean {
  return !/[\p{Ll}\d.]/u.test(row.charAt(end))
}

/**
 * `47` and `100.1` are a household number from its first digit or, from three digits on, the beginning or end of a
 * phone number; anything else is the beginning of a word.
 */
function wordsOf(typed: string): QueryWord[] {
  const digits = typed.replace(/^#/u, '')
  if (/^\d+(\.\d*)?$/u.test(digits)) {
    const patterns = [`#${digits}`]
    if (/^\d{3,}$/u.test(digits)) patterns.push(`T${digits}`, `${digits};`)
    return [{ plain: patterns, accent: patterns }]
  }
  return wordsIn(typed).map((word) => ({ plain: [plain(word)], accent: [accented(word)] }))
}
