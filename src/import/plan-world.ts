import type { Register } from '#model/register.ts'
import type { AreaGuess } from './area-guess.ts'
import type { FieldSource } from './fill.ts'
import type { FillingWorld } from './filling.ts'
import type { HouseholdFinder } from './household-finder.ts'
import type { Ledger } from './ledger.ts'
import type { MatchIndex } from './match-index.ts'
import type { Decisions, PlanOptions } from './outcome.ts'
import type { Piles } from './pile.ts'

/** What the planning of every row shares. */
export interface PlanWorld {
  options: PlanOptions
  register: Register
  ledger: Ledger
  source: FieldSource
  filling: FillingWorld
  piles: Piles
  /** Children that rows before this one make, and rows that were not found: for telling the same row twice. */
  fresh: MatchIndex
  households: HouseholdFinder
  guess: AreaGuess
  decisions: Decisions
  /** The first row of each identifier. */
  identifiers: Map<string, number>
  /** Texts of the tasks that there are already. */
  tasks: Set<string>
}
