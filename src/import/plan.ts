import type { FieldsOf } from '#model/entity.ts'
import type { Register } from '#model/register.ts'
import { createAreaFinder } from './area.ts'
import { createAreaGuess } from './area-guess.ts'
import type { Cell } from './cell.ts'
import type { FillingWorld } from './filling.ts'
import { createHouseholdFinder } from './household-finder.ts'
import { createLedger } from './ledger.ts'
import type { Mapping } from './mapping.ts'
import { createMatchIndex } from './match-index.ts'
import type { Counts, Decisions, ImportPlan, PlanOptions, PlanProgress, RowOutcome } from './outcome.ts'
import { batchesOf } from './parts.ts'
import { sortIntoPiles } from './pile.ts'
import { planRow } from './plan-row.ts'
import type { PlanWorld } from './plan-world.ts'
import { readList } from './read-list.ts'
import type { Target } from './target.ts'
import { createFold } from './word.ts'

/** What planning needs: the rows of one sheet, how to read them, the book, and what people decided so far. */
export interface PlanInput {
  rows: readonly (readonly Cell[])[]
  mapping: Mapping
  register: Register
  options: PlanOptions
  decisions?: Decisions
}

/**
 * The dry run of a list: every line's outcome and the changes that would be written. Nothing is written here. Yields
 * how far it is about every twenty rows, so that the caller can let the page breathe; `planAtOnce` does not.
 *
 * The same list again yields no change: what a row says is compared with what the book has, tasks are known by their
 * words, and where the very same file wrote a field that a person has changed since, the person's value stays.
 */
export function* planImport(input: PlanInput): Generator<PlanProgress, ImportPlan> {
  const { rows, mapping, register, options, decisions = {} } = input
  const { today, on, newId } = options
  const areas = createAreaFinder(register.all('area'), on, mapping.areas)
  const list = yield* readList({ rows, mapping, areas, today })
  const fold = createFold()
  const settled = new Set(Object.keys(decisions.rows ?? {}).map(Number))
  const trust = options.trust ?? false
  const piles = yield* sortIntoPiles({ rows: list.rows, register, today, trust, settled, fold })
  const sameFile = importsOf(register, options.digest)
  const world = yield* worldOf(input, { sameFile, piles, fold })

  const outcomes: RowOutcome[] = list.ignored.map(({ row, reason }) => ({
    row,
    outcome: 'ignored',
    changed: [],
    differences: [],
    flaws: [{ reason, column: null, used: false }],
  }))
  for (const [done, row] of list.rows.entries()) {
    if (done % 20 === 0) yield { stage: 'planning', done, total: list.rows.length }
    outcomes.push(planRow(world, row))
  }
  outcomes.sort((one, other) => one.row - other.row)
  const counts = countsOf(outcomes)
  const record = importRecord(options, counts)
  return {
    rows: outcomes,
    counts,
    batches: batchesOf(options.importId, record, world.ledger.entries(), newId),
    again: [...sameFile][0],
  }
}

/** The same in one go, for tools and tests. */
export function planAtOnce(input: PlanInput): ImportPlan {
  const planning = planImport(input)
  let step = planning.next()
  while (!step.done) step = planning.next()
  return step.value
}

function* worldOf(
  { mapping, register, options, decisions = {} }: PlanInput,
  given: { sameFile: ReadonlySet<string>; piles: PlanWorld['piles']; fold: (text: string) => string },
): Generator<PlanProgress, PlanWorld> {
  const { from, on, importId, today } = options
  const { sameFile, piles, fold } = given
  const ledger = createLedger(register)
  const source = { from, on, import: importId }
  const columns = new Map<Target, number>()
  mapping.columns.forEach((target, column) => {
    if (target && !columns.has(target)) columns.set(target, column)
  })
  const filling: FillingWorld = {
    ledger,
    source,
    columns,
    sameFile,
    isChosen: (row, field) =>
      (decisions.values?.[`${row}/${field}`] ?? decisions.fields?.[field] ?? 'book') === 'list',
  }
  return {
    options,
    register,
    ledger,
    source,
    filling,
    piles,
    decisions,
    fresh: createMatchIndex(),
    households: yield* createHouseholdFinder(register, { today, fold }),
    guess: yield* createAreaGuess(register, fold),
    identifiers: new Map(),
    tasks: new Set(
      [...register.all('task')].flatMap(({ fields, removed }) =>
        !removed && fields.kind === 'find' && fields.text !== undefined ? [fields.text] : [],
      ),
    ),
  }
}

/** Imports of the very same file that were not undone. */
function importsOf(register: Register, digest: string): ReadonlySet<string> {
  const same = [...register.all('import')].filter(
    ({ fields, removed }) => !removed && !fields.undone && fields.digest === digest,
  )
  return new Set(same.map(({ id }) => id))
}

function countsOf(outcomes: readonly RowOutcome[]): Counts {
  const counts: Counts = {
    rows: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    near: 0,
    unmatched: 0,
    refused: 0,
    ignored: 0,
    differences: 0,
    warnings: 0,
  }
  for (const { outcome, differences, flaws } of outcomes) {
    counts[outcome] += 1
    if (outcome !== 'ignored') counts.rows += 1
    if (differences.length > 0) counts.differences += 1
    if (outcome !== 'refused' && outcome !== 'ignored' && flaws.length > 0) counts.warnings += 1
  }
  return counts
}

/** Rows that wrote nothing for want of a child or a decision count as refused in the record. */
function importRecord(options: PlanOptions, counts: Counts): FieldsOf<'import'> {
  const { kind, from, on, digest } = options
  const { rows, added, changed, unchanged, refused, near, unmatched } = counts
  return {
    kind,
    from,
    on,
    digest,
    rows,
    added,
    changed,
    unchanged,
    refused: refused + near + unmatched,
    undone: null,
  }
}
