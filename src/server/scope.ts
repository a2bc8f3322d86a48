import type { Role } from '#model/account.ts'
import { reachOf } from '#model/permission.ts'
import { commonArea } from '#model/placement.ts'

/** One scope entry of a device: what it is called on the wire, which area it is, how far the device has come. */
export interface Entry {
  name: string
  /** Undefined for the whole book. */
  area: string | undefined
  after: number
  /** False while records of this entry remain behind the page that is being answered. */
  isLevel: boolean
}

/**
 * L2: the entries of an account of today. One that the device did not name starts at 0. What every account has,
 * `common`, comes first, so that a first sync knows areas and colleagues before the households.
 */
export function entriesOf(
  role: Role,
  areas: readonly string[],
  after: Readonly<Record<string, number>>,
): Entry[] {
  const { scope } = reachOf[role]
  const entry = (name: string, area: string | undefined): Entry => ({
    name,
    area,
    after: Object.hasOwn(after, name) ? (after[name] ?? 0) : 0,
    isLevel: true,
  })
  if (scope === 'book') return [entry('book', undefined)]
  const common = entry('common', commonArea)
  if (scope === 'none') return [common]
  return [common, ...areas.toSorted().map((area) => entry(`area:${area}`, area))]
}
