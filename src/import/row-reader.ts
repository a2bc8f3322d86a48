import type { Day } from '#model/day.ts'
import type { AreaFinder } from './area.ts'
import type { Cell } from './cell.ts'
import { createCells } from './cells.ts'
import { dateOrderOf } from './date-order.ts'
import type { ListRow } from './list-row.ts'
import type { Mapping } from './mapping.ts'
import { readIdentity } from './read-identity.ts'
import { readPapers, readSupport } from './read-papers.ts'
import { readPlace } from './read-place.ts'
import type { Flaw } from './reason.ts'
import type { Section } from './section.ts'
import type { Target } from './target.ts'
import type { DateOrder } from './value-date.ts'

/** Reads the rows of one sheet by a mapping. */
export interface RowReader {
  read(cells: readonly Cell[], row: number, section: Section): ListRow
}

/** The order of the dates is found per column from all rows, unless the mapping says it. */
export function createRowReader(given: {
  rows: readonly (readonly Cell[])[]
  mapping: Mapping
  areas: AreaFinder
  today: Day
}): RowReader {
  const { rows, mapping, areas, today } = given
  const columns = new Map<Target, number>()
  mapping.columns.forEach((target, column) => {
    if (target && !columns.has(target)) columns.set(target, column)
  })
  const orders = new Map<Target, DateOrder>()
  for (const target of dateTargets) {
    const column = columns.get(target)
    if (column === undefined) continue
    const below = rows.slice(mapping.header.last + 1).map((row) => row[column])
    orders.set(target, mapping.dates ?? dateOrderOf(below))
  }
  return {
    read(cells, row, section) {
      const flaws: Flaw[] = []
      const reading = createCells(cells, flaws, { today, columns, orders })
      const { adults, ...identity } = readIdentity(reading)
      const support = readSupport(reading)
      return {
        row,
        flaws,
        adults,
        child: { ...identity, ...readPapers(reading, section) },
        household: readPlace(reading, section, areas),
        ...(support && { support }),
      }
    },
  }
}

const dateTargets: readonly Target[] = [
  'birth',
  'birthMale',
  'birthFemale',
  'certificateOn',
  'insuranceFrom',
  'insuranceTo',
  'vaccinatedOn',
  'supportFrom',
]
