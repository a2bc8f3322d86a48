import type { Role } from '#model/account.ts'
import { givenName } from '#model/name.ts'
import type { Register } from '#model/register.ts'

/** What the server says of one account and its devices; times in milliseconds since 1970. */
export interface KnownAccount {
  id: string
  name: string
  role: Role
  areas: readonly string[]
  devices: readonly { device: number; lastSeen: number | null }[]
}

/** One line of the page that hands out codes. */
export interface AccountRow {
  id: string
  name: string
  role: Role
  /** Numbers, or names, of its địa bàn. */
  areas: readonly string[]
  devices: number
  /** Undefined while the server was not asked; null when no device was ever heard of. */
  lastSeen: number | null | undefined
}

/**
 * Everybody of the commune: from the server's answer where there is one, from the book otherwise, so that the list
 * stands without network too. Office first, then collaborators, each by the last word of the name.
 */
export function accountRows(
  register: Register,
  known: readonly KnownAccount[] | undefined,
): readonly AccountRow[] {
  const rows = known ? known.map((account) => fromServer(register, account)) : fromBook(register)
  return rows.sort(
    (left, right) =>
      roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) ||
      collator.compare(givenName(left.name), givenName(right.name)) ||
      collator.compare(left.name, right.name),
  )
}

function fromServer(register: Register, account: KnownAccount): AccountRow {
  const seen = account.devices.flatMap(({ lastSeen }) => (lastSeen === null ? [] : [lastSeen]))
  return {
    id: account.id,
    name: account.name,
    role: account.role,
    areas: areaWords(register, account.areas),
    devices: account.devices.length,
    lastSeen: seen.length > 0 ? Math.max(...seen) : null,
  }
}

function fromBook(register: Register): AccountRow[] {
  const devices = new Map<string, number>()
  for (const { removed, fields } of register.all('device')) {
    if (removed || fields.revoked || !fields.account) continue
    devices.set(fields.account, (devices.get(fields.account) ?? 0) + 1)
  }
  const rows: AccountRow[] = []
  for (const { id, removed, fields } of register.all('account')) {
    if (removed || fields.ended || !fields.name || !fields.role) continue
    rows.push({
      id,
      name: fields.name,
      role: fields.role,
      areas: areaWords(register, fields.areas ?? []),
      devices: devices.get(id) ?? 0,
      lastSeen: undefined,
    })
  }
  return rows
}

function areaWords(register: Register, areas: readonly string[]): string[] {
  return areas.flatMap((id) => {
    const fields = register.get('area', id)?.fields
    return fields ? [fields.number ? String(fields.number) : (fields.name ?? '')] : []
  })
}

const collator = new Intl.Collator('vi')

/** The office first, then collaborators. */
export const roleOrder: readonly Role[] = [
  'officer',
  'leader',
  'supervisor',
  'admin',
  'sector',
  'province',
  'collaborator',
]
