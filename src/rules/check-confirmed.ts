import type { RuleProblem } from './check.ts'
import { confirmedFigures } from './confirmed-figure.ts'
import { listFigures } from './figure-list.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Checksum 5: a figure marked confirmed is one that the sources confirm, with that value; and none of those was lost
 * to “illustrative”, since a figure only ever gains force (`domain/rules.md` 10.1). An authority's approval with its
 * citation may replace a confirmed figure.
 */
export function checkConfirmed(ruleSet: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = []
  const report = (code: RuleProblem['code'], path: string) => problems.push({ checksum: 5, code, path })
  const known = confirmedFigures[ruleSet.id]?.figures ?? {}
  const found = new Set<string>()
  for (const { path, value, provenance } of listFigures(ruleSet)) {
    if (provenance && provenance.status !== 'illustrative') found.add(path)
    if (provenance?.status !== 'confirmed') continue
    if (!Object.hasOwn(known, path)) report('confirmed-unknown', path)
    else if (known[path] !== value) report('confirmed-differs', path)
  }
  for (const path of Object.keys(known)) if (!found.has(path)) report('confirmed-lost', path)
  return problems
}
