/**
 * How well an entry of a code list is known (`domain/book.md` 1): read word for word, inferred from a confirmed
 * text, not checked, or an invention of this product that no source has to know.
 */
export type Evidence = 'confirmed' | 'likely' | 'unverified' | 'product'

/** One entry of a code list: the code that records hold, its Vietnamese and English words, and how it is known. */
export interface Code {
  code: string
  vi: string
  en: string
  status: Evidence
  /** Key of `src/rules/source.ts`, a plan, or a section of `domain/book.md`. */
  source: string
}

/** A list whose entries are all known equally well: rows of code, Vietnamese, English. */
export function codesOf(
  status: Evidence,
  source: string,
  rows: readonly (readonly [code: string, vi: string, en: string])[],
): readonly Code[] {
  return rows.map(([code, vi, en]) => ({ code, vi, en, status, source }))
}

/** The entry with this code, or undefined. */
export function codeIn<Entry extends Code>(list: readonly Entry[], code: string): Entry | undefined {
  return list.find((entry) => entry.code === code)
}
