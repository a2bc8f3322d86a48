import type { Change } from '#model/change.ts'
import type { Entity } from '#model/entity.ts'
import { reachOf } from '#model/permission.ts'
import { commonArea, type Placement } from '#model/placement.ts'
import type { Role } from '#model/account.ts'
import type { Author, Entitlement } from './state.ts'

/**
 * S4, rights: the reason why an author may not write where a record was, is, or is meant to be; undefined when she may.
 * An area counts when she is entitled now or was at the log position of her `cursor`, so that what she wrote before a
 * change of areas is still taken.
 */
export function mayWrite(
  author: Author,
  cursor: number,
  places: readonly Pick<Placement, 'area' | 'sensitivity'>[],
): 'not-permitted' | 'not-your-area' | undefined {
  const reach = reachOf[author.role]
  if (reach.scope === 'none') return 'not-permitted'
  for (const place of places) {
    if (reach.scope === 'areas' && !isEntitled(author.areas, place.area, cursor)) return 'not-your-area'
    if (place.sensitivity > reach.sensitivity) return 'not-permitted'
  }
  return undefined
}

/**
 * B4: may this role make the record, once and for good? A report about a child in danger is nobody's area, and whoever
 * made it can neither change it nor ask whether it is there.
 */
export function mayReport(role: Role, change: Change, isNew: boolean): boolean {
  const { kind, stream, entity } = change
  return isNew && kind === 'set/1' && stream === 'urgent' && reachOf[role].creates.has(entity as Entity)
}

/** S6, H1: may a device of this account receive the record? Always by the rights of today. */
export function mayReceive(
  reader: { role: Role; areas: readonly Entitlement[] },
  place: Pick<Placement, 'area' | 'sensitivity'>,
): boolean {
  const reach = reachOf[reader.role]
  if (place.sensitivity > reach.sensitivity) return false
  if (reach.scope === 'book' || place.area === commonArea) return true
  return reach.scope === 'areas' && currentAreas(reader.areas).includes(place.area)
}

/** The areas of today. */
export function currentAreas(areas: readonly Entitlement[]): string[] {
  return areas.filter(({ to }) => to === undefined).map(({ area }) => area)
}

function isEntitled(areas: readonly Entitlement[], area: string, cursor: number): boolean {
  return areas.some(
    (entitlement) =>
      entitlement.area === area &&
      (entitlement.to === undefined || (entitlement.from <= cursor && cursor < entitlement.to)),
  )
}
