import type { Role } from '#model/account.ts'
import { areasOn, nextAssignmentDay } from '#model/assignment.ts'
import type { Day } from '#model/day.ts'
import { givenName } from '#model/name.ts'
import type { Register } from '#model/register.ts'
import { roleOrder } from './account-row.ts'
import { areaLabel } from './area-row.ts'

/** One line of the list of people. */
export interface PersonRow {
  id: string
  name: string
  role: Role
  phone: string | undefined
  /** Numbers, or names, of the areas of today, those of whoever is stood in for among them. */
  areas: readonly string[]
  /** The next day on which that changes by itself. */
  changes: Day | undefined
  /** Names of those who are stood in for today. */
  standsInFor: readonly string[]
  /** Phones that are enrolled and not revoked. */
  devices: number
  ended: Day | undefined
}

/** Everybody of the commune: the office first, then collaborators, each by the last word of the name. */
export function personRows(register: Register, today: Day): { working: PersonRow[]; ended: PersonRow[] } {
  const devices = new Map<string, number>()
  for (const { removed, fields } of register.all('device')) {
    if (removed || fields.revoked || !fields.account) continue
    devices.set(fields.account, (devices.get(fields.account) ?? 0) + 1)
  }
  const find = (id: string) => register.get('account', id)?.fields
  const rows: PersonRow[] = []
  for (const { id, removed, fields } of register.all('account')) {
    if (removed || !fields.name || !fields.role) continue
    rows.push({
      id,
      name: fields.name,
      role: fields.role,
      phone: fields.phone ?? undefined,
      areas: areasOn(fields, today, find)
        .map((area) => areaLabel(register, area))
        .sort(collator.compare),
      changes: nextAssignmentDay(fields, today, find),
      standsInFor: (fields.standsInFor ?? [])
        .filter(({ from, to }) => from <= today && today < to)
        .map(({ account }) => find(account)?.name ?? ''),
      devices: devices.get(id) ?? 0,
      ended: fields.ended ?? undefined,
    })
  }
  rows.sort(byRoleAndName)
  const isOver = ({ ended }: PersonRow) => ended !== undefined && ended <= today
  return { working: rows.filter((row) => !isOver(row)), ended: rows.filter(isOver) }
}

/** What somebody is found by in a list: name, areas, phone. */
export function personWords({ name, areas, phone }: PersonRow): string {
  return `${name} ${areas.join(' ')} ${phone ?? ''}`
}

function byRoleAndName(left: PersonRow, right: PersonRow): number {
  return (
    roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) ||
    collator.compare(givenName(left.name), givenName(right.name)) ||
    collator.compare(left.name, right.name)
  )
}

const collator = new Intl.Collator('vi', { numeric: true })
