import { checkRuleSet, type RuleProblem } from './check.ts'
import { publishedRuleSet } from './published.ts'
import type { RuleSet } from './rule-set.ts'

export type LoadedRuleSet =
  | { ok: true; ruleSet: RuleSet }
  | { ok: false; reason: 'rules-unknown' }
  | { ok: false; reason: 'rules-changed' }
  | { ok: false; reason: 'checksum-failed'; problems: readonly RuleProblem[] }

/**
 * A published rule set, fit for use: refused when the id is not published, when its content is not the frozen one,
 * or when a checksum of `domain/rules.md` 11.6 fails. The caller brings the digest (SHA-256, hexadecimal), since
 * this room does no cryptography; without it the frozen content is not compared.
 */
export function loadRuleSet(id: string, digest?: (canonical: string) => string): LoadedRuleSet {
  const published = publishedRuleSet(id)
  if (!published) return { ok: false, reason: 'rules-unknown' }
  if (digest && digest(canonicalRuleSet(published.ruleSet)) !== published.digest) {
    return { ok: false, reason: 'rules-changed' }
  }
  return acceptRuleSet(published.ruleSet)
}

/** Any rule set, for instance one with figures that an authority approved: refused when a checksum fails. */
export function acceptRuleSet(ruleSet: RuleSet): LoadedRuleSet {
  const problems = checkRuleSet(ruleSet)
  return problems.length === 0 ? { ok: true, ruleSet } : { ok: false, reason: 'checksum-failed', problems }
}

/** The text of a rule set that its digest is made of: JSON with the keys of every object in order. */
export function canonicalRuleSet(ruleSet: RuleSet): string {
  return JSON.stringify(ruleSet, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
