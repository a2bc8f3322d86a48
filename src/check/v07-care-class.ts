import { circumstanceGroupCodes } from '#rules/circumstance-group.ts'
import { codeIn } from '#rules/code.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import type { ChildSight } from './child-sight.ts'

/**
 * V7: special circumstances and “có nguy cơ” are separate counts. A child in any of the 14 groups is not counted at risk;
 * one in several groups counts once in the total and once in each row.
 */
export function careClass({ circumstances }: Pick<ChildSight, 'circumstances'>): {
  total: 'special' | 'risk' | undefined
  rows: ReadonlySet<string>
} {
  const codes = circumstances.map(({ fields }) => fields.code ?? '')
  const groups = codes.filter((code) => circumstanceGroupCodes.has(code))
  if (groups.length > 0) return { total: 'special', rows: new Set(groups) }
  const flags = codes.filter((code) => codeIn(riskFlags, code))
  return { total: flags.length > 0 ? 'risk' : undefined, rows: new Set(flags) }
}
