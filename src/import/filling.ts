import { isEqual } from '#model/merge.ts'
import type { Day } from '#model/day.ts'
import type { Difference, FieldSource, Fill, Filled } from './fill.ts'
import type { Ledger } from './ledger.ts'
import type { Target } from './target.ts'

/** What all filling from one list shares. */
export interface FillingWorld {
  ledger: Ledger
  source: FieldSource
  columns: ReadonlyMap<Target, number>
  /** Imports of the very same file that still stand. */
  sameFile: ReadonlySet<string>
  /** Whether the list's value was chosen for a field of a row. */
  isChosen(row: number, field: string): boolean
}

/** The filling of one household or child of the book from one row; `end` writes the sources of what changed. */
export function createFilling(
  world: FillingWorld,
  entity: 'household' | 'child',
  id: string,
  row: number,
): Fill & { end(): Filled } {
  const { ledger, source } = world
  const sources = ledger.fields(entity, id)?.sources ?? {}
  const changed: string[] = []
  const differences: Difference[] = []
  const flaws: Filled['flaws'] = []
  const columnOf = (target: Target) => world.columns.get(target) ?? null
  const note: Fill['note'] = (reason, target) =>
    flaws.push({ reason, target, column: columnOf(target), used: false })

  return {
    on: source.on,
    note,
    set(field, target, value) {
      if (isEqual(ledger.fields(entity, id)?.[field as never], value)) return false
      const before = sources[field]
      const chosen = world.isChosen(row, field)
      if (before && !chosen && isNewer(before.on, source.on)) {
        note('older-than-book', target)
        return false
      }
      // The same file wrote this field once; that it stands differently now is a person's doing.
      if (before && !chosen && world.sameFile.has(before.import)) {
        note('changed-since', target)
        return false
      }
      if (!ledger.write(entity, id, field, value)) return false
      changed.push(field)
      return true
    },
    differs(field, target, book, list) {
      const taken = world.isChosen(row, field)
      differences.push({ field, target, column: columnOf(target), book, list, taken })
      return taken
    },
    end() {
      if (changed.length > 0) {
        const now = ledger.fields(entity, id)?.sources ?? {}
        const own = Object.fromEntries(changed.map((field) => [field, source]))
        ledger.write(entity, id, 'sources', { ...now, ...own })
      }
      return { changed, differences, flaws }
    },
  }
}

function isNewer(one: Day, other: Day): boolean {
  return one > other
}
