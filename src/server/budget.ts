/** What a device has read on a day. */
interface Reading {
  day: string
  rows: number
  /** The most that ever lay before it in one go: the size of its scope. */
  scope: number
  isLoud: boolean
}

export type Allowance = 'fine' | 'loud' | 'spent'

/** How often a day a device may read all that it may hold: three times is worth a line in the log, ten is the end. */
const loudAfter = 3
const spentAfter = 10
/** A small area is read again more often than that without harm. */
const least = 2000

/**
 * Rows read per device and day, so that a stolen token cannot copy a book over and over unnoticed (`design/trust.md`
 * 4.4). Kept in memory: a restart forgives.
 */
export interface Budget {
  /** Whether a device may still read; asked before. */
  isSpent(device: string, day: string): boolean
  /** `loud` once a day, on the page that passes the mark. */
  take(device: string, day: string, rows: number, remaining: number): Allowance
}

export function createBudget(): Budget {
  const readings = new Map<string, Reading>()
  const of = (device: string, day: string): Reading => {
    const known = readings.get(device)
    if (known?.day === day) return known
    const fresh = { day, rows: 0, scope: known?.scope ?? 0, isLoud: false }
    readings.set(device, fresh)
    return fresh
  }
  const limit = ({ scope }: Reading, times: number) => times * Math.max(scope, least)
  return {
    isSpent(device, day) {
      const reading = of(device, day)
      return reading.rows >= limit(reading, spentAfter)
    },
    take(device, day, rows, remaining) {
      const reading = of(device, day)
      reading.rows += rows
      reading.scope = Math.max(reading.scope, rows + remaining)
      if (reading.rows >= limit(reading, spentAfter)) return 'spent'
      if (reading.isLoud || reading.rows < limit(reading, loudAfter)) return 'fine'
      reading.isLoud = true
      return 'loud'
    },
  }
}
