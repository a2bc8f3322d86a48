import type { Role } from '#model/account.ts'
import { reachOf } from '#model/permission.ts'

/**
 * On how many different dates a phone may be read without having reached its server (`design/sync.md` promise 5). The
 * province has not set them yet.
 */
export const leaseLimits = {
  /** Roles that read confidential cases. */
  cases: { days: 14, status: 'illustrative', source: 'sync.md 5' },
  others: { days: 45, status: 'illustrative', source: 'sync.md 5' },
} as const

/** So many days ahead it is said. */
export const leaseWarning = 10

export interface Lease {
  /** Further dates on which the phone may be read; below 0 it is closed for reading. */
  left: number
  isNear: boolean
  isOver: boolean
}

/** How a role's lease stands after so many dates of use without contact, today's included. */
export function leaseAfter(role: Role, days: number): Lease {
  const { days: limit } = reachOf[role].sensitivity > 0 ? leaseLimits.cases : leaseLimits.others
  const left = limit - days
  return { left, isNear: left >= 0 && left <= leaseWarning, isOver: left < 0 }
}
