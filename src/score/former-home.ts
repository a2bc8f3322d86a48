import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { spanHolding, type Look } from './look.ts'
import type { Subject } from './subject.ts'

/** The household with which a child lived on D; its present one where no other is known, or not to this device. */
export function homeOn(look: Look, { register, child, household }: Subject): RecordOf<'household'> {
  const { homes } = child.fields
  if (!homes || homes.length === 0) return household
  const former = spanHolding(look, homes)?.value
  return (former === undefined ? undefined : register.get('household', former)) ?? household
}

/** Children by the households that they have left: on a past day these still decide whether they lived here. */
export interface FormerHomes {
  /** Where the children now live that once lived with a household. */
  of(household: string): Iterable<string>
  /** Reads the children of a household again. */
  update(household: string): void
}

/** Reads every child once; few have ever changed household. */
export function createFormerHomes(register: Register): FormerHomes {
  const left = new Map<string, Set<string>>()
  const note = ({ id, fields }: RecordOf<'child'>) => {
    for (const { value } of fields.homes ?? []) {
      const known = left.get(value)
      if (known) known.add(id)
      else left.set(value, new Set([id]))
    }
  }
  for (const child of register.all('child')) if (child.fields.homes) note(child)
  return {
    *of(household) {
      for (const id of left.get(household) ?? []) {
        const home = register.get('child', id)?.fields.household
        if (home !== undefined) yield home
      }
    },
    update(household) {
      for (const child of register.childrenOf(household)) if (child.fields.homes) note(child)
    },
  }
}
