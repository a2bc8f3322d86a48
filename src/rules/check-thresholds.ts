import type { RuleProblem } from './check.ts'
import type { Band, Item } from './rule-set.ts'

/**
 * Checksum 3: thresholds run strictly in one direction and never overlap: ≥ falling, ≤ or < rising, “=” only first,
 * “else” only last.
 */
export function checkThresholds(item: Item): RuleProblem[] {
  if (!('bands' in item)) return []
  const problems: RuleProblem[] = []
  const report = (code: RuleProblem['code'], index: number) =>
    problems.push({ checksum: 3, code, path: `${item.id}.bands[${index}]` })
  let direction: '>=' | '<=' | '<' | undefined
  item.bands.forEach((band, index) => {
    if (band.op === 'else') {
      if (index !== item.bands.length - 1) report('threshold-order', index)
      return
    }
    if (band.op === '=') {
      if (index !== 0) report('threshold-mixed', index)
      return
    }
    if (direction !== undefined && band.op !== direction) report('threshold-mixed', index)
    direction ??= band.op
    if (!follows(item.bands[index - 1], band.t, direction)) report('threshold-order', index)
  })
  return problems
}

function follows(before: Band | undefined, t: number, direction: '>=' | '<=' | '<'): boolean {
  if (before === undefined || before.op === 'else') return true
  return direction === '>=' ? t < before.t : t > before.t
}
