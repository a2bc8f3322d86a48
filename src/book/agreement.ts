import type { RecordDigest } from '#seal/agreement.ts'

/** What came of the last comparison with the server; phone time. */
export interface AgreementResult {
  at: number
  /** False when something still differed after everything that differed had been fetched again. */
  isEqual: boolean
  /** Records that were fetched, replaced or let go of, because they differed. */
  repaired: number
}

/** Comparing what this device has with what the server says it should have (`PROTOCOL.md` G1 to G3). */
export interface Agreement {
  /** Undefined before the first comparison, and from when one was asked for until it is done. */
  last(): AgreementResult | undefined
  /** A week has passed, somebody asked, or a repair was begun and not finished. */
  isDue(now: number): boolean
  /** The next level round is to compare. */
  ask(): Promise<void>
  /** For sync: G1; `strays` is how many records no scope entry of this device covers. */
  digests(): Promise<{ entries: Record<string, RecordDigest>; strays: number }>
  /** For sync: G3; the next pull fetches these entries again, and strays go when it has ended. */
  repair(entries: readonly string[]): Promise<void>
  /** For sync: writes the result down. */
  conclude(isEqual: boolean): Promise<void>
}
