import { newChild, newHousehold } from './create.ts'
import { fillIdentity } from './fill-child.ts'
import { fillHousehold } from './fill-household.ts'
import { fillPapers } from './fill-papers.ts'
import { fillSupport } from './fill-support.ts'
import { createFilling } from './filling.ts'
import { parentNames } from './household-finder.ts'
import type { ListRow } from './list-row.ts'
import type { RowOutcome } from './outcome.ts'
import type { PlanWorld } from './plan-world.ts'
import type { Reason } from './reason.ts'

/** Writes what a row says of a child of the book and of its household. */
export function writeMatched(
  world: PlanWorld,
  row: ListRow,
  child: string,
  found: { by: RowOutcome['by'] & string },
): RowOutcome {
  const { ledger, filling, piles } = world
  const book = ledger.fields('child', child) ?? {}
  const fill = createFilling(filling, 'child', child, row.row)
  const taken = (identifier: string) =>
    piles.index.withIdentifier(identifier).some((other) => other.id !== child)
  fillIdentity(fill, book, row, taken)
  fillPapers(fill, book, row)
  const supported = fillSupport(supportWorld(world), fill, child, row)
  const own = fill.end()
  const household = String(book.household)
  const housed = fillOf(world, row, household)
  const changed = [...own.changed, ...(supported ? ['support'] : []), ...housed.changed]
  return {
    row: row.row,
    outcome: changed.length > 0 ? 'changed' : 'unchanged',
    child,
    household,
    ...found,
    changed,
    differences: [...own.differences, ...housed.differences],
    flaws: [...row.flaws, ...own.flaws, ...housed.flaws],
  }
}

/** Makes the child of a row, and its household where the book has none; refused where it is not clear which. */
export function writeNew(world: PlanWorld, row: ListRow): RowOutcome {
  const household = householdOf(world, row)
  if ('reason' in household) return refusal(row, household.reason)
  const { ledger, options, source, piles } = world
  const id = options.newId()
  const { identifier } = row.child
  const isTaken = identifier !== undefined && piles.index.withIdentifier(identifier).length > 0
  const fields = newChild(row, household.id, source)
  ledger.create('child', id, isTaken ? { ...fields, identifier: null } : fields)
  const fill = createFilling(world.filling, 'child', id, row.row)
  fillSupport(supportWorld(world), fill, id, row)
  const taken = {
    reason: 'identifier-taken' as const,
    column: null,
    target: 'identifier' as const,
    used: false,
  }
  return {
    row: row.row,
    outcome: 'added',
    child: id,
    household: household.id,
    changed: household.changed,
    differences: household.differences,
    flaws: [...row.flaws, ...household.flaws, ...(isTaken ? [taken] : [])],
  }
}

/** A row without a child: the household alone. */
export function writeHouseholdRow(world: PlanWorld, row: ListRow): RowOutcome {
  const household = householdOf(world, row)
  if ('reason' in household) return refusal(row, household.reason)
  const { id, isNew, changed, differences, flaws } = household
  return {
    row: row.row,
    outcome: isNew ? 'added' : changed.length > 0 ? 'changed' : 'unchanged',
    household: id,
    changed,
    differences,
    flaws: [...row.flaws, ...flaws],
  }
}

interface FoundHousehold extends Pick<RowOutcome, 'changed' | 'differences' | 'flaws'> {
  id: string
  isNew: boolean
}

/** The household of a row, found or made; in an update none is made. */
function householdOf(world: PlanWorld, row: ListRow): FoundHousehold | { reason: Reason } {
  const { options, households, ledger, source } = world
  const area = row.household.area ?? options.area
  const found = households.find(row, area)
  if (found && 'reason' in found) return found
  if (found) {
    if (parentNames(row).length > 0) households.add(found.id, { area: String(area) }, [parentNames(row)])
    return { id: found.id, isNew: false, ...fillOf(world, row, found.id) }
  }
  if (options.kind === 'update') return { reason: 'not-in-book' }
  const id = options.newId()
  const fields = newHousehold(row, String(area), source)
  ledger.create('household', id, fields)
  households.add(id, fields, [parentNames(row)])
  return { id, isNew: true, changed: [], differences: [], flaws: [] }
}

function fillOf({ ledger, filling, households }: PlanWorld, row: ListRow, household: string) {
  const book = ledger.fields('household', household)
  const fill = createFilling(filling, 'household', household, row.row)
  if (book) fillHousehold(fill, book, row, (number) => households.hasNumber(String(book.area), number))
  return fill.end()
}

function supportWorld({ ledger, register, options }: PlanWorld) {
  return { ledger, register, newId: options.newId }
}

function refusal(row: ListRow, reason: Reason): RowOutcome {
  return {
    row: row.row,
    outcome: 'refused',
    changed: [],
    differences: [],
    flaws: [...row.flaws, { reason, column: null, used: false }],
  }
}
