import type { RecordOf } from '#model/record.ts'
import type { Finding, Sight } from './finding.ts'
import { childStanding } from './standing.ts'
import { nothing } from './child-sight.ts'

/**
 * V15: a household whose children have all left, died or grown out, and that expects none, may be closed. One that never
 * had a child here is left alone: it keeps its number.
 */
export function checkNobodyLeft(
  { on }: Sight,
  household: RecordOf<'household'>,
  children: readonly RecordOf<'child'>[],
): readonly Finding[] {
  if (children.length === 0 || household.fields.expecting) return nothing
  if (children.some((child) => childStanding(child, on) === 'active')) return nothing
  const real = children.filter((child) => isReal(child, on))
  if (real.length === 0) return nothing
  return [{ check: 'V15', level: 'suggest', code: 'nobodyLeft', household: household.id }]
}

function isReal(child: RecordOf<'child'>, on: string): boolean {
  const standing = childStanding(child, on)
  return standing !== 'removed' && standing !== 'duplicate' && standing !== 'wrongEntry'
}
