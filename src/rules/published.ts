import { qd062019 } from './qd-06-2019/rule-set.ts'
import { qd342014 } from './qd-34-2014/rule-set.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * The published rule sets. A published one is frozen: whatever changes in it needs a new id, because every
 * assessment names the rule set that it used. The digest is the SHA-256 of `canonicalRuleSet` in hexadecimal digits.
 */
export const publishedRuleSets: readonly { ruleSet: RuleSet; digest: string }[] = [
  {
    ruleSet: qd062019,
    digest: 'f6df5d14dd4d6f5def33bdadb9d8064d3337234a476fe6fd890a09a6e6b16b6a',
  },
  {
    ruleSet: qd342014,
    digest: '0e17310b24fc4d60ea601b71896f06bb390b92251ed2fa52226d46549d9dc171',
  },
]

/** The published rule set with this id and its digest, or undefined. */
export function publishedRuleSet(id: string): { ruleSet: RuleSet; digest: string } | undefined {
  return publishedRuleSets.find(({ ruleSet }) => ruleSet.id === id)
}
