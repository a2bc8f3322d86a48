/**
 * How far the officer has looked at “Biến động mới” on this device: a log number per enrolment and nothing else, so
 * it may stand in clear.
 */
export function lastSeen(enrolment: string): number | undefined {
  try {
    const kept = Number(localStorage.getItem(place(enrolment)))
    return Number.isSafeInteger(kept) && kept > 0 ? kept : undefined
  } catch {
    return undefined
  }
}

/** Remembers that everything up to this log number was looked at. */
export function markSeen(enrolment: string, seq: number): void {
  try {
    localStorage.setItem(place(enrolment), String(seq))
  } catch {
    // without storage the list is simply shown again next time
  }
}

function place(enrolment: string): string {
  return `seen-${enrolment}`
}
