import type { Role } from '#model/account.ts'

/** What the server says of one device; times in milliseconds since 1970, by its clock. */
export interface KnownDevice {
  device: number
  account: string
  name: string
  role: Role
  enrolledAt: number
  lastSeen: number | null
  /** Changes without an answer when it was last heard of; null when it never said. */
  unsent: number | null
  revokedAt: number | null
}
