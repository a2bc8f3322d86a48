import { checkSums, type SumError } from '#check/v17-sums.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { figureOf, type FigureTable } from '#score/figure.ts'

/** V17 over a table of figures: what the indicators say of children, and of those in special circumstances. */
export function sumErrors(ruleSet: RuleSet, figures: FigureTable): SumError[] {
  const smallest = new Map<string, number>()
  const largest = new Map<string, number>()
  const note = (measure: string, value: number) => {
    smallest.set(measure, Math.min(value, smallest.get(measure) ?? value))
    largest.set(measure, Math.max(value, largest.get(measure) ?? value))
  }
  for (const item of ruleSet.criteria.flatMap((criterion) => criterion.items)) {
    const figure = figureOf(figures, item.id)
    if (item.kind !== 'share' && item.kind !== 'rate') continue
    if (typeof figure !== 'object' || !('denominator' in figure)) continue
    note(item.numerator.measure, figure.numerator)
    note(item.denominator.measure, figure.denominator)
  }
  return checkSums({ children: smallest.get('child.u16'), special: largest.get('hcdb.all') })
}
