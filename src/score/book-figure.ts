import type { Item, MeasureUse, RuleSet } from '#rules/rule-set.ts'
import type { Figure, FigureTable } from './figure.ts'
import { isTallied, type TalliedMeasure } from './measure.ts'
import type { Tally } from './tally.ts'

/** Measures that say something only where somebody keeps them in the book (`domain/rules.md` 11.3: “if kept”). */
const optional: ReadonlySet<TalliedMeasure> = new Set([
  'check.u16',
  'part.consulted',
  'growth.weighed',
  'growth.measured',
])

/**
 * The figures that the household book gives to a decision's indicators; others are entered from a sector or from
 * papers. Nothing is given where the book could answer but holds no such record at all: that nobody was weighed in
 * the book does not mean that nobody was weighed.
 */
export function bookFigures(tally: Tally, ruleSet: RuleSet): FigureTable {
  const figures: Record<string, Figure> = {}
  for (const item of ruleSet.criteria.flatMap((criterion) => criterion.items)) {
    const figure = item.proof.kinds.includes('book') ? bookFigure(tally, item) : undefined
    if (figure !== undefined) figures[item.id] = figure
  }
  return figures
}

function bookFigure(tally: Tally, item: Item): Figure | undefined {
  if (item.kind === 'count') {
    const count = countOf(tally, item.numerator)
    return count === undefined ? undefined : { count }
  }
  if (item.kind !== 'share' && item.kind !== 'rate') return undefined
  const numerator = countOf(tally, item.numerator)
  const denominator = countOf(tally, item.denominator)
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator }
}

function countOf(tally: Tally, { measure }: MeasureUse): number | undefined {
  if (!isTallied(measure)) return undefined
  const count = tally.counts.get(measure)
  return count === 0 && optional.has(measure) ? undefined : count
}
