import type { RuleProblem } from './check.ts'
import { measures } from './measure.ts'
import type { Item, MeasureUse, RuleSet } from './rule-set.ts'

/** What each kind of indicator reads (`domain/rules.md` 10.4). */
const needs: Readonly<Record<string, { numerator: boolean; denominator: boolean }>> = {
  yesNo: { numerator: false, denominator: false },
  share: { numerator: true, denominator: true },
  rate: { numerator: true, denominator: true },
  count: { numerator: true, denominator: false },
  checklist: { numerator: false, denominator: false },
  survey: { numerator: true, denominator: true },
  council: { numerator: false, denominator: false },
}

/** Checksum 4: ids are unique and in place, kinds are known, every measure exists and is there where it is needed. */
export function checkNames(ruleSet: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = []
  const report = (code: RuleProblem['code'], path: string) => problems.push({ checksum: 4, code, path })
  const seen = new Set<string>()
  const once = (id: string) => {
    if (seen.has(id)) report('id-repeated', id)
    seen.add(id)
  }
  for (const group of ruleSet.groups) once(`groups.${group.key}`)
  ruleSet.criteria.forEach((criterion, index) => {
    once(String(criterion.no))
    if (criterion.no !== index + 1) report('id-misplaced', String(criterion.no))
    for (const item of criterion.items) {
      once(item.id)
      if (!new RegExp(`^${criterion.no}\\.[1-9]\\d?$`, 'u').test(item.id)) report('id-misplaced', item.id)
      if (item.kind === 'checklist') for (const { part } of item.parts) once(`${item.id}.${part}`)
      problems.push(...checkMeasures(item))
    }
  })
  return problems
}

function checkMeasures(item: Item): RuleProblem[] {
  const problems: RuleProblem[] = []
  const report = (code: RuleProblem['code'], path: string) => problems.push({ checksum: 4, code, path })
  if (!Object.hasOwn(needs, item.kind)) report('kind-unknown', `${item.id}.kind`)
  for (const role of ['numerator', 'denominator'] as const) {
    const use = (item as { [role in 'numerator' | 'denominator']?: MeasureUse })[role]
    const needed = needs[item.kind]?.[role] ?? false
    if (needed && !use) report('measure-missing', `${item.id}.${role}`)
    if (!needed && use) report('measure-superfluous', `${item.id}.${role}`)
    if (use && !measures.has(use.measure)) report('measure-unknown', `${item.id}.${role}`)
  }
  return problems
}
