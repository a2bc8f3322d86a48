import type { RuleProblem } from './check.ts'
import { confirmedFigures } from './confirmed-figure.ts'
import type { Item, RuleFigure, RuleSet } from './rule-set.ts'

/** Checksum 1: maxima add up, and the decision has the number of criteria that it is known to have. */
export function checkSums(ruleSet: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = []
  for (const criterion of ruleSet.criteria) {
    const sum = sumOf(criterion.items.map((item) => item.max))
    if (sum !== null && criterion.max.v !== null && sum !== criterion.max.v) {
      problems.push({ checksum: 1, code: 'item-maxima-sum', path: `${criterion.no}.max` })
    }
  }
  const known = confirmedFigures[ruleSet.id]
  const total = known?.total ?? ruleSet.total.v
  const sum = sumOf(ruleSet.criteria.map((criterion) => criterion.max))
  if (total !== null && ((sum !== null && sum !== total) || (ruleSet.total.v ?? total) !== total)) {
    problems.push({ checksum: 1, code: 'criterion-maxima-sum', path: 'total' })
  }
  const count = known?.criteria ?? ruleSet.criteriaCount.v
  if (count !== null && ruleSet.criteria.length !== count) {
    problems.push({ checksum: 1, code: 'criteria-count', path: 'criteria' })
  }
  return problems
}

/** Checksum 2: the top of an indicator is its maximum, points fall from band to band, “else” gives nothing. */
export function checkPoints(item: Item): RuleProblem[] {
  const problems: RuleProblem[] = []
  const report = (code: RuleProblem['code'], path: string) => problems.push({ checksum: 2, code, path })
  if (item.kind === 'checklist') {
    const sum = sumOf(item.parts.map((part) => part.weight))
    if (sum !== null && item.max.v !== null && sum !== item.max.v) report('top-points', `${item.id}.parts`)
    for (const { part, weight } of item.parts) {
      if (weight.v !== null && weight.v <= 0) report('points-not-falling', `${item.id}.${part}.weight`)
    }
  }
  if (item.kind === 'yesNo') {
    if (item.no.v !== null && item.no.v !== 0) report('else-not-zero', `${item.id}.no`)
    if (item.max.v !== null && item.max.v <= 0) report('points-not-falling', `${item.id}.max`)
  }
  if (!('bands' in item)) return problems
  const first = item.bands[0]
  if (item.max.v !== null && first?.pts !== item.max.v) report('top-points', `${item.id}.bands[0]`)
  item.bands.forEach((band, index) => {
    const before = item.bands[index - 1]
    const path = `${item.id}.bands[${index}]`
    if (before && band.pts >= before.pts) report('points-not-falling', path)
    if (band.op === 'else' && band.pts !== 0) report('else-not-zero', path)
  })
  if (item.bands.at(-1)?.op !== 'else') report('else-missing', `${item.id}.bands`)
  return problems
}

/** Null where one of the figures is not known: then there is nothing to compare. */
function sumOf(figures: readonly RuleFigure[]): number | null {
  let sum = 0
  for (const figure of figures) {
    if (figure.v === null) return null
    sum += figure.v
  }
  return sum
}
