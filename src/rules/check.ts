import { checkPoints, checkSums } from './check-points.ts'
import { checkConfirmed } from './check-confirmed.ts'
import { checkNames } from './check-names.ts'
import { checkThresholds } from './check-thresholds.ts'
import type { RuleSet } from './rule-set.ts'

/** What is wrong with a rule set: which of the five checksums of `domain/rules.md` 11.6 failed, and where. */
export interface RuleProblem {
  checksum: 1 | 2 | 3 | 4 | 5
  code:
    | 'item-maxima-sum'
    | 'criterion-maxima-sum'
    | 'criteria-count'
    | 'top-points'
    | 'points-not-falling'
    | 'else-not-zero'
    | 'else-missing'
    | 'threshold-order'
    | 'threshold-mixed'
    | 'id-repeated'
    | 'id-misplaced'
    | 'kind-unknown'
    | 'measure-unknown'
    | 'measure-missing'
    | 'measure-superfluous'
    | 'confirmed-differs'
    | 'confirmed-unknown'
    | 'confirmed-lost'
  path: string
}

/** Tests all five checksums; an empty list means that the rule set may be used. */
export function checkRuleSet(ruleSet: RuleSet): RuleProblem[] {
  const items = ruleSet.criteria.flatMap((criterion) => criterion.items)
  return [
    ...checkSums(ruleSet),
    ...items.flatMap(checkPoints),
    ...items.flatMap(checkThresholds),
    ...checkNames(ruleSet),
    ...checkConfirmed(ruleSet),
  ]
}
