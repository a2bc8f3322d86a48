import type { AreaFinder } from './area.ts'
import type { Cell } from './cell.ts'
import { headerTexts, lineOf } from './line.ts'
import type { ListRow } from './list-row.ts'
import type { Mapping } from './mapping.ts'
import type { PlanProgress } from './outcome.ts'
import type { Reason } from './reason.ts'
import { createRowReader } from './row-reader.ts'
import type { Section } from './section.ts'
import { readClass } from './value-school.ts'
import type { Day } from '#model/day.ts'

/** The rows of a list, and the lines between them that are none. */
export interface ReadList {
  rows: ListRow[]
  ignored: { row: number; reason: Reason }[]
}

/** Reads all rows below the head; a section's title gives its area or class to the rows that follow. */
export function* readList(given: {
  rows: readonly (readonly Cell[])[]
  mapping: Mapping
  areas: AreaFinder
  today: Day
}): Generator<PlanProgress, ReadList> {
  const { rows, mapping, areas } = given
  const reader = createRowReader(given)
  const header = headerTexts(rows, mapping)
  const list: ReadList = { rows: [], ignored: [] }
  const section: Section = {}
  for (let row = mapping.header.last + 1; row < rows.length; row += 1) {
    if (row % 50 === 0) yield { stage: 'reading', done: row, total: rows.length }
    const cells = rows[row] ?? []
    const line = lineOf(cells, mapping, header)
    if (line.kind === 'row') list.rows.push(reader.read(cells, row, section))
    else if (line.kind === 'other') list.ignored.push({ row, reason: line.reason })
    else if (line.kind === 'section') {
      list.ignored.push({ row, reason: 'section' })
      Object.assign(section, sectionOf(line.text, areas))
    }
  }
  return list
}

/** “Thôn 3 (25 cháu):” is an area where the book has it, “Lớp 1A2” a class. */
function sectionOf(text: string, areas: AreaFinder): Section {
  const bare = text.replace(/\([^)]*\)|[:;.]+\s*$/gu, '').trim()
  if ('id' in areas.find(bare)) return { area: bare }
  return readClass(bare).value ? { class: bare } : {}
}
