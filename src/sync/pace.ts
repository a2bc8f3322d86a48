import { columnsLimit, pullLimit, pushLimit } from '#protocol/version.ts'

/**
 * How much is asked for at a time. A request that stalls or is too large is followed by smaller ones, each that gets
 * through by larger ones, so that a slow network carries at least one change and a few records at a time.
 */
export interface Pace {
  changes: number
  records: number
}

const fewestRecords = 50

/** The pace of a good network. */
export function fullPace(): Pace {
  return { changes: pushLimit, records: pullLimit }
}

/** After a push of `sent` changes that did not get through; false when it cannot get smaller. */
export function slowPush(pace: Pace, sent: number): boolean {
  const next = Math.max(1, Math.floor(Math.min(pace.changes, sent) / 2))
  const isSmaller = next < sent
  pace.changes = next
  return isSmaller
}

/** After a page that did not get through; false when it cannot get smaller. */
export function slowPull(pace: Pace): boolean {
  const next = Math.max(fewestRecords, Math.floor(pace.records / 2))
  const isSmaller = next < pace.records
  pace.records = next
  return isSmaller
}

/** After a push that got through. */
export function hastenPush(pace: Pace): void {
  pace.changes = Math.min(pushLimit, pace.changes * 2)
}

/** After a page that got through. */
export function hastenPull(pace: Pace): void {
  pace.records = Math.min(columnsLimit, pace.records * 2)
}
