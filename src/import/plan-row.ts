import { isUnderMonths } from '#model/birth.ts'
import { normaliseText } from '#model/name.ts'
import { bookAge } from '#rules/book-age.ts'
import type { ListRow } from './list-row.ts'
import { findMatch, type Match } from './match.ts'
import type { RowOutcome } from './outcome.ts'
import type { Person } from './person.ts'
import { writeHouseholdRow, writeMatched, writeNew } from './plan-write.ts'
import type { PlanWorld } from './plan-world.ts'
import type { Reason } from './reason.ts'

/** Decides one row: into which pile it goes, what it writes, or why it is refused. */
export function planRow(world: PlanWorld, row: ListRow): RowOutcome {
  const decision = world.decisions.rows?.[row.row]
  if (decision === 'skip') return refused(row, 'skipped')
  if (row.child.name === undefined && row.child.identifier === undefined) return planNameless(world, row)
  const placed = world.piles.of(row.row)
  if (typeof decision === 'object') {
    const chosen = world.register.get('child', decision.child)
    if (chosen && !chosen.removed) return writeMatched(world, row, chosen.id, { by: 'decision' })
  }
  if (placed.pile === 'twice' && decision !== 'new') return refused(row, 'row-twice', placed.otherRow)
  if (placed.pile === 'match' && decision !== 'new') {
    noteIdentifier(world, row)
    if (!placed.child.isActive) return { ...refused(row, 'not-active'), child: placed.child.id }
    return writeMatched(world, row, placed.child.id, { by: placed.by })
  }
  if (placed.pile === 'near' && decision !== 'new')
    return { ...refused(row, 'undecided'), outcome: 'near', candidates: placed.candidates }
  return planUnknown(world, row, decision === 'new')
}

/** Nobody in the book: perhaps a row before this one, otherwise a new child or a task. */
function planUnknown(world: PlanWorld, row: ListRow, isDecided: boolean): RowOutcome {
  const person = world.piles.personOf(row.row) as Person
  const earlier = earlierRow(world, person)
  if (earlier.pile === 'match' && !isDecided) return refused(row, 'row-twice', earlier.child.row)
  const other = noteIdentifier(world, row)
  if (other !== undefined) return refused(row, 'identifier-twice', other)
  if (earlier.pile === 'near' && !isDecided && world.options.kind === 'new')
    return { ...refused(row, 'undecided'), outcome: 'near', candidates: earlier.candidates }
  const { birth } = row.child
  if (birth && isUnderMonths(birth, bookAge.months, world.options.today) === 'no')
    return refused(row, 'too-old')
  const outcome = world.options.kind === 'new' ? planNew(world, row) : planTask(world, row)
  if (outcome.outcome !== 'refused') remember(world, person)
  return outcome
}

/** A row before this one for the same child; one whose name differs by an accent may be the twin. */
function earlierRow({ fresh }: PlanWorld, person: Person): Match {
  const match = findMatch(person, fresh, true)
  if (match.pile !== 'match' || !match.reasons.includes('accents-differ')) return match
  const { child, reasons } = match
  return { pile: 'near', candidates: [{ child: child.id, score: 0.9, reasons, row: child.row }] }
}

function planNew(world: PlanWorld, row: ListRow): RowOutcome {
  const { name, birth, sex } = row.child
  const lacks =
    name === undefined
      ? 'name-missing'
      : birth === undefined
        ? 'birth-missing'
        : sex === undefined
          ? 'sex-missing'
          : undefined
  return lacks ? refused(row, lacks) : writeNew(world, row)
}

/** The third pile: the collaborator of the area is asked to find the child, once however often the list comes. */
function planTask(world: PlanWorld, row: ListRow): RowOutcome {
  const { options, ledger, tasks, guess } = world
  const area = row.household.area ?? guess.guess(row) ?? options.area
  const outcome: RowOutcome = { ...refused(row, 'not-in-book'), outcome: 'unmatched' }
  if (area === undefined) return { ...outcome, flaws: [...outcome.flaws, flawOf('area-missing')] }
  const { child, adults } = row
  const named = [child.father, child.mother, child.guardian].flatMap((adult) => (adult ? [adult.name] : []))
  const text = normaliseText(
    options.taskText({
      name: child.name?.full ?? '',
      birth: child.birth,
      adults: [...named, ...adults],
      school: child.education?.school,
      from: options.from,
      on: options.on,
    }),
  )
    .slice(0, 500)
    .trim()
  if (!tasks.has(text)) {
    tasks.add(text)
    ledger.create('task', options.newId(), {
      area,
      household: null,
      child: null,
      kind: 'find',
      text,
      on: options.today,
      import: options.importId,
      done: null,
    })
  }
  return { ...outcome, area }
}

function planNameless(world: PlanWorld, row: ListRow): RowOutcome {
  const isHousehold = row.household.head !== undefined && row.child.birth === undefined
  const isWanted = world.options.kind === 'new' || row.household.poverty !== undefined
  // A name that could not be read is not a name that is missing.
  const unread = row.flaws.some(({ target, used }) => !used && (target === 'name' || target === 'nameFamily'))
  return isHousehold && isWanted && !unread ? writeHouseholdRow(world, row) : refused(row, 'name-missing')
}

/** The earlier row with the same identifier, if there is one; else this row is now the first. */
function noteIdentifier({ identifiers }: PlanWorld, row: ListRow): number | undefined {
  const { identifier } = row.child
  if (identifier === undefined) return undefined
  const earlier = identifiers.get(identifier)
  if (earlier === undefined) identifiers.set(identifier, row.row)
  return earlier
}

function remember({ fresh }: PlanWorld, person: Person): void {
  fresh.add(person)
}

/** A row that writes nothing, and why. */
export function refused(row: ListRow, reason: Reason, otherRow?: number): RowOutcome {
  const about = { reason, column: null, used: false, ...(otherRow !== undefined && { otherRow }) }
  return { row: row.row, outcome: 'refused', changed: [], differences: [], flaws: [...row.flaws, about] }
}

function flawOf(reason: Reason) {
  return { reason, column: null, used: false }
}
