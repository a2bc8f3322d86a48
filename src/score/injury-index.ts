import type { Register } from '#model/register.ts'
import { dayKey, type DayKey } from './day-key.ts'

/**
 * Injuries by child. They stay with the household where the child lived then, so a child that changed household would
 * lose them without an index of its own.
 */
export interface InjuryIndex {
  daysOf(child: string): readonly DayKey[]
  /** Reads a household's injuries again; the children who had one there, before or now. */
  update(household: string): ReadonlySet<string>
}

/** Reads every household's injuries once; an unnamed child counts in no list of children. */
export function createInjuryIndex(register: Register): InjuryIndex {
  const byChild = new Map<string, { household: string; day: DayKey }[]>()
  const byHousehold = new Map<string, Set<string>>()
  const days = new Map<string, readonly DayKey[]>()

  function add(household: string, child: string, day: DayKey): void {
    const known = byChild.get(child)
    if (known) known.push({ household, day })
    else byChild.set(child, [{ household, day }])
    const children = byHousehold.get(household)
    if (children) children.add(child)
    else byHousehold.set(household, new Set([child]))
    days.delete(child)
  }

  for (const { removed, fields } of register.all('injury')) {
    if (removed || !fields.child || !fields.household || !fields.on) continue
    add(fields.household, fields.child, dayKey(fields.on))
  }

  return {
    daysOf(child) {
      const injuries = byChild.get(child)
      if (!injuries) return none
      const known = days.get(child)
      if (known) return known
      const list = injuries.map(({ day }) => day)
      days.set(child, list)
      return list
    },
    update(household) {
      const touched = new Set(byHousehold.get(household))
      for (const child of touched) {
        const left = byChild.get(child)?.filter((injury) => injury.household !== household) ?? []
        if (left.length > 0) byChild.set(child, left)
        else byChild.delete(child)
        days.delete(child)
      }
      byHousehold.delete(household)
      for (const { removed, fields } of register.injuriesOf(household)) {
        if (removed || !fields.child || !fields.on) continue
        add(household, fields.child, dayKey(fields.on))
        touched.add(fields.child)
      }
      return touched
    },
  }
}

const none: readonly DayKey[] = []
