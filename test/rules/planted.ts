import { publishedRuleSet } from '#rules/published.ts'
import type { Band, Item, RuleSet } from '#rules/rule-set.ts'

/** A rule set whose every part may be overwritten, to plant a fault in it. */
export type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value

/** A copy of a published rule set with a fault planted in it; the published one stays as it is. */
export function plant(id: string, fault: (ruleSet: Writable<RuleSet>) => void): RuleSet {
  const published = publishedRuleSet(id)
  if (!published) throw new Error(`not published: ${id}`)
  const copy = structuredClone(published.ruleSet) as Writable<RuleSet>
  fault(copy)
  return copy as RuleSet
}

/** An item of a copy, to plant a fault in it. */
export function itemOf(ruleSet: Writable<RuleSet>, id: string): Writable<Item> {
  const item = ruleSet.criteria.flatMap((criterion) => criterion.items).find((one) => one.id === id)
  if (!item) throw new Error(`no item ${id}`)
  return item
}

/** The bands of an item of a copy. */
export function bandsOf(ruleSet: Writable<RuleSet>, id: string): Writable<Band>[] {
  const item = itemOf(ruleSet, id)
  if (!('bands' in item)) throw new Error(`no bands in ${id}`)
  return item.bands
}
