import type { Outcome } from './simulate.ts'
import { Violation } from './violation.ts'

/** What many runs come to; `kind` of a failure is `lost`, `divergence` or `other`. */
export interface Tally {
  seeds: number
  changes: number
  acknowledged: number
  lost: number
  divergences: number
  other: number
  deaths: number
  restored: number
  revoked: number
  faults: number
  /** Seconds of processor time. */
  computing: number
}

export function emptyTally(): Tally {
  return {
    seeds: 0,
    changes: 0,
    acknowledged: 0,
    lost: 0,
    divergences: 0,
    other: 0,
    deaths: 0,
    restored: 0,
    revoked: 0,
    faults: 0,
    computing: 0,
  }
}

/** Broken promises by which something that people were told is saved or sent is not there. */
const losses: ReadonlySet<string> = new Set([
  'lost',
  'saved',
  'sent',
  'atomic',
  'purged',
  'receipt',
  'revoked',
])

/** Those by which two ends do not say the same. */
const differences: ReadonlySet<string> = new Set([
  'level',
  'missing',
  'state',
  'place',
  'scope',
  'shown',
  'transfer',
])

/** What kind of failure a problem is. */
export function kindOf(problem: unknown): 'lost' | 'divergences' | 'other' {
  if (!(problem instanceof Violation)) return 'other'
  if (losses.has(problem.promise)) return 'lost'
  return differences.has(problem.promise) ? 'divergences' : 'other'
}

/** Adds one run to a tally. */
export function count(tally: Tally, outcome: Outcome): void {
  tally.seeds += 1
  tally.changes += outcome.changes
  tally.acknowledged += outcome.answered
  tally.deaths += outcome.deaths
  tally.restored += outcome.restored ? 1 : 0
  tally.revoked += outcome.revoked
  tally.faults += Object.values(outcome.struck).reduce((sum, times) => sum + times, 0)
  if (outcome.problem !== undefined) tally[kindOf(outcome.problem)] += 1
}

/** Adds what another process counted. */
export function add(tally: Tally, other: Tally): void {
  for (const name of Object.keys(tally) as (keyof Tally)[]) tally[name] += other[name]
}

/** The tally in a line. */
export function lineOf(tally: Tally): string {
  const {
    seeds,
    changes,
    acknowledged,
    lost,
    divergences,
    other,
    deaths,
    restored,
    revoked,
    faults,
    computing,
  } = tally
  return (
    `${seeds} seeds, ${changes} changes, ${acknowledged} acknowledged, ${lost} lost, ${divergences} divergences, ` +
    `${other} other failures; ${deaths} deaths, ${faults} faults of the network, ${restored} restored servers, ` +
    `${revoked} revoked devices; ${Math.round(computing)} s of one processor, ` +
    `${Math.round(changes / Math.max(computing, 0.001))} changes/s`
  )
}

/** The tally as a row of the table in `docs/reliability.md`: day, seeds, changes, acknowledged, lost, and so on. */
export function rowOf(tally: Tally, day: string, first: number): string {
  const {
    seeds,
    changes,
    acknowledged,
    lost,
    divergences,
    other,
    deaths,
    restored,
    revoked,
    faults,
    computing,
  } = tally
  const cells = [day, `${first}–${first + seeds - 1}`, changes, acknowledged, lost, divergences, other]
  const more = [deaths, faults, restored, revoked, `${Math.round(computing)} s`]
  return `| ${[...cells, ...more].join(' | ')} |`
}
