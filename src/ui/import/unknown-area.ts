import type { AreaFinder } from '#import/area.ts'
import { areaWords } from '#import/area.ts'
import { cellText, type Cell } from '#import/cell.ts'
import { headerTexts, lineOf } from '#import/line.ts'
import type { Mapping } from '#import/mapping.ts'
import { readClass } from '#import/value-school.ts'

/** A word for an area that the book does not know: as the list has it, its key in a mapping, and in how many rows. */
export interface UnknownArea {
  text: string
  words: string
  count: number
}

/**
 * The words for areas, in their column or as titles between the rows, that name none of the book's, most frequent
 * first. Yields on the way.
 */
export function* unknownAreas(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  areas: AreaFinder,
): Generator<number, UnknownArea[]> {
  const column = mapping.columns.indexOf('area')
  const header = headerTexts(rows, mapping)
  const found = new Map<string, UnknownArea>()
  for (let row = mapping.header.last + 1; row < rows.length; row += 1) {
    if (row % 50 === 0) yield row / rows.length
    const cells = rows[row] ?? []
    const text = column < 0 ? titleOf(cells, mapping, header) : cellText(cells[column])
    if (text === '') continue
    const words = areaWords(text)
    const before = found.get(words)
    if (before) before.count += 1
    else if (words !== '' && !('id' in areas.find(text))) found.set(words, { text, words, count: 1 })
  }
  return [...found.values()].sort((left, right) => right.count - left.count)
}

/** A title between rows that is no class; in brackets stands how many children follow. */
function titleOf(cells: readonly Cell[], mapping: Mapping, header: readonly string[]): string {
  const line = lineOf(cells, mapping, header)
  if (line.kind !== 'section') return ''
  const bare = line.text.replace(/\([^)]*\)|[:;.]+\s*$/gu, '').trim()
  return readClass(bare).value ? '' : bare
}
