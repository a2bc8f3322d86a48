import { cellText, type Cell } from './cell.ts'
import { meaningOf } from './header-word.ts'
import type { Target } from './target.ts'
import { foldWords } from './word.ts'

/** Where the head of a list is: rows from 0 on, both included; the list begins below `last`. */
export interface HeaderPlace {
  first: number
  last: number
}

/** One column as its head describes it. `text` is what stands over it, `target` what that seems to mean. */
export interface HeaderColumn {
  text: string
  target: Target | null
  /** 0–1; 0 where nothing is known. */
  confidence: number
}

/** Titles, the name of the office and “Độc lập – Tự do” may stand above; beyond this nobody's list begins. */
const titleRows = 15

/**
 * Finds the head of a list among its first rows: the row, or the two rows, whose words name the most columns that are
 * known. Undefined where fewer than two are named.
 */
export function findHeader(rows: readonly (readonly Cell[])[]): HeaderPlace | undefined {
  let best: { place: HeaderPlace; score: number } | undefined
  for (let row = 0; row <= Math.min(titleRows, rows.length - 1); row += 1) {
    for (const place of [
      { first: row, last: row },
      { first: row, last: row + 1 },
    ]) {
      if (place.last >= rows.length || (place.last > row && !isHeaderRow(rows[place.last] ?? []))) continue
      if (place.last === row && isLowerHalf(rows[row - 1], rows[row])) continue
      const known = describeColumns(rows, place).filter(({ target }) => target !== null)
      const score =
        new Set(known.map(({ target }) => target)).size + 0.1 * sum(known) - 0.05 * (place.last - row)
      if (known.length >= 2 && (!best || score > best.score + 0.001)) best = { place, score }
    }
  }
  return best?.place
}

/** Each column of a head in words and meaning; a meaning goes to one column only, the surest. */
export function describeColumns(
  rows: readonly (readonly Cell[])[],
  { first, last }: HeaderPlace,
): HeaderColumn[] {
  const top = (rows[first] ?? []).map(cellText)
  const under = last > first ? (rows[last] ?? []).map(cellText) : []
  const width = Math.max(top.length, under.length)
  const filled = last > first ? acrossGroups(top, under) : top
  const columns = Array.from({ length: width }, (_, column) => {
    const above = filled[column] ?? ''
    const below = under[column] ?? ''
    const text = above === below || below === '' ? above : above === '' ? below : `${above} – ${below}`
    const group = filled.map((other, index) => (other === above ? (under[index] ?? '') : ''))
    return { text, ...meaningOfColumn(above, below === above ? '' : below, group) }
  })
  return surest(twoColumnNames(columns, filled, under))
}

/** By which the same head is known again: its words, folded, in order. */
export function fingerprintOf(rows: readonly (readonly Cell[])[], place: HeaderPlace): string {
  return describeColumns(rows, place)
    .map(({ text }) => foldWords(text))
    .join('|')
    .slice(0, 2000)
}

function meaningOfColumn(above: string, below: string, group: readonly string[]): Omit<HeaderColumn, 'text'> {
  const [top, under] = [foldWords(above), foldWords(below)]
  const none = { target: null, confidence: 0 }
  if (under === '') return meaningOf(top) ?? none
  const target = underBirth(top, below, group) ?? underParent(top, under)
  if (target) return { target, confidence: 1 }
  const alone = meaningOf(under)
  const together = meaningOf(`${top} ${under}`)
  if (together?.confidence === 1 && together.target) return together
  if (alone?.target === 'sexMale' || alone?.target === 'sexFemale') return together ?? alone
  return alone ?? together ?? none
}

/** “Ngày sinh” over “Nam | Nữ” are two date columns; over “Ngày | Tháng | Năm” three parts. Năm and Nam fold alike. */
function underBirth(top: string, below: string, group: readonly string[]): Target | undefined {
  if (!/(^| )(sinh|ntns|ns)( |$)/.test(top) || /khai sinh|noi sinh/.test(top)) return undefined
  const under = foldWords(below)
  const words = new Set(group.map(foldWords))
  if (under === 'ngay') return 'birthDay'
  if (under === 'thang') return 'birthMonth'
  if (under === 'nu' || under === 'gai') return 'birthFemale'
  if (under === 'trai') return 'birthMale'
  if (under !== 'nam') return undefined
  if (words.has('ngay') || words.has('thang')) return 'birthYear'
  return words.has('nu') ? 'birthMale' : 'birthYear'
}

/** “Mẹ” over “Họ tên | Năm sinh”, “Họ tên cha mẹ” over “Cha | Mẹ”. */
function underParent(top: string, under: string): Target | undefined | null {
  const role = (words: string) => {
    const isMother = /(^| )me( |$)/.test(words)
    const isFather = /(^| )(bo|cha)( |$)/.test(words)
    return isMother === isFather ? undefined : isMother ? 'mother' : 'father'
  }
  const who = role(top)
  if (who && /ten/.test(under)) return who
  if (who && /(nam|ngay) sinh/.test(under)) return `${who}Year`
  const part = role(under)
  if (part && !who && /cha|bo|me|phu huynh/.test(top) && !/sinh|thoai|cccd|dinh danh/.test(top + under))
    return part
  return undefined
}

/** A title over several columns is written in the first of them only where the cells are not really merged. */
function acrossGroups(top: readonly string[], under: readonly string[]): string[] {
  const filled = [...top]
  for (let column = 1; column < Math.max(top.length, under.length); column += 1) {
    if ((filled[column] ?? '') === '' && (under[column] ?? '') !== '' && (under[column - 1] ?? '') !== '')
      filled[column] = filled[column - 1] ?? ''
  }
  return filled
}

/** “Họ và tên” over two columns without words of their own: family name and given name apart. */
function twoColumnNames(
  columns: HeaderColumn[],
  top: readonly string[],
  under: readonly string[],
): HeaderColumn[] {
  return columns.map((column, index) => {
    const isSame = (other: number) =>
      columns[other]?.target === 'name' && top[other] === top[index] && under[other] === under[index]
    if (column.target !== 'name') return column
    if (isSame(index + 1)) return { ...column, target: 'nameFamily' }
    if (isSame(index - 1)) return { ...column, target: 'nameGiven' }
    return column
  })
}

function surest(columns: HeaderColumn[]): HeaderColumn[] {
  const owner = new Map<Target, number>()
  columns.forEach(({ target, confidence }, index) => {
    const before = target ? columns[owner.get(target) ?? -1] : undefined
    if (target && (!before || confidence > before.confidence)) owner.set(target, index)
  })
  return columns.map((column, index) =>
    column.target && owner.get(column.target) !== index ? { ...column, target: null, confidence: 0 } : column,
  )
}

/** The second row of a head whose other cells are merged with the first. */
function isLowerHalf(above: readonly Cell[] = [], row: readonly Cell[] = []): boolean {
  const filled = row.map((cell, column) => [cellText(cell), cellText(above[column])] as const)
  const same = filled.filter(([text, over]) => text !== '' && text === over)
  return new Set(same.map(([text]) => text)).size >= 2 && same.length < filled.length
}

/** Words only: a row with a date or a long number in it is a row of the list. */
function isHeaderRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => {
    const text = cellText(cell)
    return typeof cell !== 'number' && !/\d{3,}|^\d+[/.-]\d+/.test(text)
  })
}

function sum(columns: readonly HeaderColumn[]): number {
  return columns.reduce((total, { confidence }) => total + confidence, 0)
}
