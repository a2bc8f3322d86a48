import type { Day } from '#model/day.ts'
import type { Register } from '#model/register.ts'

/** The checks of `domain/book.md` 8.3. */
export type CheckId =
  | 'V1'
  | 'V2'
  | 'V3'
  | 'V4'
  | 'V5'
  | 'V6'
  | 'V8'
  | 'V9'
  | 'V10'
  | 'V11'
  | 'V12'
  | 'V13'
  | 'V14'
  | 'V15'
  | 'V16'

/**
 * How a check is graded there. Only an error keeps a save from being made; a warning and a flag are shown, a suggestion
 * offers what to do instead, a prompt asks for the next step.
 */
export type Level = 'error' | 'warn' | 'suggest' | 'flag' | 'prompt'

/** What exactly is found; words are `finding.<code>`. */
export type FindingCode =
  | 'motherAge'
  | 'parentLiving'
  | 'parentUnknown'
  | 'ratherGroup03'
  | 'notPoor'
  | 'povertyOpen'
  | 'notDroppedOut'
  | 'schoolUnknown'
  | 'youngDropout'
  | 'caseMissing'
  | 'disabilityMissing'
  | 'degreeMissing'
  | 'deathNotWritten'
  | 'deathWithoutInjury'
  | 'deathDiffers'
  | 'beforeBirth'
  | 'outBeforeIn'
  | 'afterDeath'
  | 'sameChild'
  | 'sameIdentifier'
  | 'twoAreas'
  | 'nobodyLeft'
  | 'houseNotSafe'

/** One thing that a check found. */
export interface Finding {
  check: CheckId
  level: Level
  code: FindingCode
  household: string
  child?: string
  /** The record concerned, where it is neither the child nor the household: a circumstance, an injury, another child. */
  record?: string
  /** Numbers and days for the words. */
  values?: Readonly<Record<string, string | number>>
  /** Told by a record that only officer and leader receive: never shown in a list, nor beside what others see. */
  sensitive?: true
}

/** From where a check looks: the records, and the day. */
export interface Sight {
  register: Register
  on: Day
}
