import type { Register } from '#model/register.ts'
import type { Subject } from './commune-list.ts'

/** How many of the subjects have an imprecise birth, and how many a fact that two people wrote differently. */
export function doubts(
  register: Register,
  subjects: readonly Subject[],
): { imprecise: number; contested: number } {
  let imprecise = 0
  let contested = 0
  for (const { household, child } of subjects) {
    const record = child === undefined ? undefined : register.get('child', child)
    if (record?.fields.birth && record.fields.birth.precision !== 'day') imprecise += 1
    if (isContested(register, household, child)) contested += 1
  }
  return { imprecise, contested }
}

function isContested(register: Register, household: string, child: string | undefined): boolean {
  if (register.get('household', household)?.conflicts) return true
  if (child === undefined) return register.childrenOf(household).some((one) => one.conflicts !== undefined)
  return (
    register.get('child', child)?.conflicts !== undefined ||
    register.circumstancesOf(child).some((one) => one.conflicts !== undefined)
  )
}
