import { nameSchema } from '#model/name.ts'
import { cellText, isFailedFormula, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

/** A child's name as a list has it. `full` is empty where the list only says that there is no name yet. */
export interface ReadChildName {
  full: string
  placeholder?: true
  homeName?: string
  sex?: 'male' | 'female'
  /** Newborns are listed as “CB …” (con bà …): the name is the mother's. */
  mother?: string
}

/** A child's name: capitals, order numbers and remarks cleaned away, “Trai”, “chưa đặt tên” and “CB …” understood. */
export function readChildName(cell: Cell | undefined): Reading<ReadChildName> {
  const text = cellText(cell)
  const unnamed = unnamedOf(text)
  if (unnamed) return { value: unnamed }
  const { value, reason, homeName } = readName(text)
  if (value === undefined) return reason ? { reason } : {}
  return { value: { full: value, ...(homeName && { homeName }) }, ...(reason && { reason }) }
}

/** An adult's name, and the year of birth where it stands beside the name. */
export function readAdult(cell: Cell | undefined): Reading<{ name: string; birthYear?: number }> {
  const text = cellText(cell)
  const year = /\b(19[3-9]\d|20[01]\d)\b/.exec(text)
  const bare = text.replace(/[-,;(]?\s*\(?(sn|sinh năm|năm sinh)?:?\s*\b(19[3-9]\d|20[01]\d)\b\)?/i, '')
  const { value, reason } = readName(
    bare.replace(/^(ông|bà|anh|chị|mẹ|bố|cha)\s*[:.]\s*|^(ông|bà) (?=\S+ \S)/i, ''),
  )
  if (value === undefined) return reason ? { reason } : {}
  return { value: { name: value, ...(year && { birthYear: Number(year[0]) }) }, ...(reason && { reason }) }
}

/** The texts of several names in one cell (“Nguyễn Văn A - Trần Thị B”). */
export function splitNames(cell: Cell | undefined): string[] {
  return cellText(typeof cell === 'string' ? cell.replace(/\n/g, ';') : cell)
    .split(/\s*[;,/+&]\s*|\s+[-–—]\s+/u)
    .filter((part) => part !== '')
}

/**
 * A name in the spelling of names: a name all in capitals or all in small letters gets one capital a word; in a
 * mixed one only forgotten capitals are put right and foreign particles (de, von) stay small.
 */
export function nameCase(name: string): string {
  const isFlat = name === name.toUpperCase() || name === name.toLowerCase()
  return name
    .split(' ')
    .map((word) =>
      isFlat || (word === word.toLowerCase() && !particles.has(word)) ? capitalised(word) : word,
    )
    .join(' ')
}

function readName(text: string): Reading<string> & { homeName?: string } {
  if (text === '') return {}
  if (isFailedFormula(text)) return { reason: 'cell-failed' }
  const bracket = /\s*[([{]([^)\]}]*)[)\]}]?\s*$/.exec(text)
  const inside = bracket?.[1]?.trim()
  const name = (bracket ? text.slice(0, bracket.index) : text)
    .replace(/^\d+\s*[.)/-]?\s*/, '')
    .replace(/[`´ʼ′]/gu, "'")
    .replace(/\s*[.,;:*]+$/, '')
    .trim()
  // Letters of the old .VnTime fonts look like signs to everybody else.
  if (/[¨©ª«¬®°±²³µ¶·¸¹»¼½¾¿]/u.test(name)) return { reason: 'name-old-font' }
  if (name.length > 120) return { reason: 'too-long' }
  if (!nameSchema.safeParse(name).success) return { reason: 'name-characters' }
  const value = nameCase(name)
  if (!inside) return { value }
  return isHomeName(inside) ? { value, homeName: nameCase(inside) } : { value, reason: 'name-remark' }
}

/** One or two capitalised words, unless they are a remark. */
function isHomeName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}]{0,8}( \p{Lu}[\p{L}\p{M}]{0,8})?$/u.test(text) &&
    !/^(mat|da mat|chet|con|moi|da|me|bo|nam|nu|trai|gai|sinh|tre|be|song)$/.test(foldWords(text))
  )
}

function unnamedOf(text: string): ReadChildName | undefined {
  const folded = foldWords(text)
  const unnamed = /^(be|chau|con|tre)? ?(trai|gai)$/.exec(folded)
  if (unnamed) {
    const sex = unnamed[2] === 'trai' ? 'male' : 'female'
    return { full: sex === 'male' ? 'Trai' : 'Gái', placeholder: true, sex }
  }
  if (/^(chua (dat|co)? ?ten|chua ro ten|so sinh|tre so sinh)$/.test(folded))
    return { full: '', placeholder: true }
  const born = /^(cb|c\/b|con bà|con chị|con cô|con mẹ|con ba|con chi|con co|con me)[.:]?\s+(?=\S)/i.exec(
    text,
  )
  if (!born) return undefined
  const mother = readName(text.slice(born[0].length)).value
  return mother === undefined ? undefined : { full: '', placeholder: true, mother }
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

const particles: ReadonlySet<string> = new Set([
  'de',
  'del',
  'della',
  'dos',
  'von',
  'bin',
  'binti',
  'al',
  'el',
])
