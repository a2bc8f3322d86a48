import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { publishedRuleSet } from '#rules/published.ts'
import type { Criterion, Item, RuleSet } from '#rules/rule-set.ts'

/** The assessments of the commune, the newest window first. */
export function assessmentsOf(register: Register): readonly RecordOf<'assessment'>[] {
  return [...register.all('assessment')]
    .filter((assessment) => !assessment.removed && assessment.fields.window)
    .sort((left, right) =>
      endOf(left) < endOf(right) ? 1 : endOf(left) > endOf(right) ? -1 : right.seq - left.seq,
    )
}

/**
 * The assessment to show when nobody named one: under a decision in force rather than a repealed one, the one whose
 * window holds today, else the newest.
 */
export function currentAssessment(register: Register, today: Day): RecordOf<'assessment'> | undefined {
  const known = assessmentsOf(register)
  const inForce = known.filter((assessment) => {
    const end = ruleSetOf(assessment)?.inForce.to
    return end === null || (end !== undefined && today < end)
  })
  const all = inForce.length > 0 ? inForce : known
  return all.find(({ fields: { window } }) => window && window.from <= today && today <= window.to) ?? all[0]
}

/** The decision of an assessment; undefined for one that this release does not know. */
export function ruleSetOf(assessment: RecordOf<'assessment'>): RuleSet | undefined {
  return publishedRuleSet(assessment.fields.rules ?? '')?.ruleSet
}

/** An indicator of a decision with its criterion, by its id (`6.1`). */
export function itemOf(ruleSet: RuleSet, id: string): { criterion: Criterion; item: Item } | undefined {
  for (const criterion of ruleSet.criteria) {
    const item = criterion.items.find((one) => one.id === id)
    if (item) return { criterion, item }
  }
  return undefined
}

/**
 * The entered figure of each indicator. Where two people entered the same one apart from each other, the later
 * arrival stands, on every device alike.
 */
export function enteredFigures(
  register: Register,
  assessment: string,
): ReadonlyMap<string, RecordOf<'figure'>> {
  const newest = new Map<string, RecordOf<'figure'>>()
  for (const figure of register.figuresOf(assessment)) {
    const item = figure.fields.item
    if (figure.removed || !item) continue
    const other = newest.get(item)
    if (!other || figure.seq > other.seq || (figure.seq === other.seq && figure.id > other.id)) {
      newest.set(item, figure)
    }
  }
  return newest
}

/** The reference date: the end of the window (A7 of `domain/rules.md`), or today while the window runs. */
export function referenceDate(window: { from: Day; to: Day }, today: Day): Day {
  return today < window.to ? today : window.to
}

function endOf(assessment: RecordOf<'assessment'>): Day {
  return assessment.fields.window?.to ?? ''
}
