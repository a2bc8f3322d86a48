import { cellText, type Cell } from './cell.ts'
import type { Mapping } from './mapping.ts'
import type { Reason } from './reason.ts'
import { foldWords } from './word.ts'

/** What a line of the sheet is: nothing, a row of the list, or something between the rows that is none. */
export type Line =
  | { kind: 'empty' }
  | { kind: 'row' }
  | { kind: 'section'; text: string }
  | { kind: 'other'; reason: Extract<Reason, 'header-again' | 'column-numbers' | 'footer'> }

/**
 * Tells the rows of a list from what stands between them: titles of sections (“Thôn 3”, “Lớp 1A2”) over the whole
 * width, the head once more on each page, the numbers under the head, totals and signatures.
 */
export function lineOf(cells: readonly Cell[], mapping: Mapping, header: readonly string[]): Line {
  const texts = cells.map(cellText)
  const filled = texts.filter((text) => text !== '')
  if (filled.length === 0) return { kind: 'empty' }
  if (isHeaderAgain(texts, header)) return { kind: 'other', reason: 'header-again' }
  if (filled.length >= 3 && areColumnNumbers(filled)) return { kind: 'other', reason: 'column-numbers' }
  const distinct = new Set(filled)
  const text = filled[0] as string
  if (distinct.size > 2 || identityCells(texts, mapping) > 0) return { kind: 'row' }
  if (filled.some((part) => footer.test(foldWords(part)))) return { kind: 'other', reason: 'footer' }
  const isMerged = distinct.size === 1 && filled.length > 1
  const isBeside = distinct.size === 1 && !isNameColumn(mapping, texts.indexOf(text))
  return (isMerged || isBeside) && /\p{L}/u.test(text) ? { kind: 'section', text } : { kind: 'row' }
}

/** The texts of the head's last row, for telling it when it comes again. */
export function headerTexts(rows: readonly (readonly Cell[])[], mapping: Mapping): string[] {
  return (rows[mapping.header.last] ?? []).map(cellText)
}

/** How many of the cells that say who it is are filled with something of their own. */
function identityCells(texts: readonly string[], mapping: Mapping): number {
  const found = new Set<string>()
  mapping.columns.forEach((target, column) => {
    const text = texts[column] ?? ''
    if (
      target &&
      /^(birth|birthMale|birthFemale|birthYear|identifier|sex)$/.test(target) &&
      /\d|^\p{L}{2,4}$/u.test(text)
    )
      found.add(text)
  })
  const names = mapping.columns.flatMap((target, column) =>
    target && /^(name|nameFamily|head)$/.test(target) ? [texts[column] ?? ''] : [],
  )
  return [...found].filter((text) => !names.includes(text)).length
}

function isNameColumn(mapping: Mapping, column: number): boolean {
  return /^(name|nameFamily|head)$/.test(mapping.columns[column] ?? '')
}

function isHeaderAgain(texts: readonly string[], header: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '').length
  const same = texts.filter((text, column) => text !== '' && text === header[column]).length
  return same >= 2 && same >= 0.6 * filled
}

function areColumnNumbers(filled: readonly string[]): boolean {
  const numbers = filled.map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]))
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1)
}

const footer =
  /^(tong|tong cong|tong so|cong|nguoi lap|lap bieu|can bo|thu truong|hieu truong|tram truong|truong tram|xac nhan|tm|t m|kt|chu tich|ke toan|danh sach nay|danh sach co|ngay \d+ thang|noi nhan|ghi chu)( |$)|ngay (\d+ )?thang (\d+ )?nam/
