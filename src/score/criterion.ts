import type { Criterion } from '#rules/rule-set.ts'
import { figureOf, type FigureTable } from './figure.ts'
import { scoreItem } from './item.ts'
import type { CriterionResult } from './result.ts'
import { createFigureReader, isProvisional } from './used.ts'

/** The sum of a criterion's items; a range while some are pending (`domain/rules.md` 10.3). */
export function scoreCriterion(
  criterion: Criterion,
  figures: FigureTable,
  training: boolean,
  mark: 'met' | 'unmet' | null,
): CriterionResult {
  const reader = createFigureReader(training)
  const max = reader.read(`${criterion.no}.max`, criterion.max)
  const items = criterion.items.map((item) => scoreItem(item, figureOf(figures, item.id), training))
  let low = 0
  let high: number | null = 0
  for (const item of items) {
    low += item.points ?? 0
    const possible: number | null = item.points ?? item.max
    high = high === null || possible === null ? null : high + possible
  }
  return {
    no: criterion.no,
    low,
    high,
    max,
    final: items.every((item) => item.status !== 'pending'),
    mark,
    provisional: isProvisional(reader.used) || items.some((item) => item.provisional),
    used: reader.used,
    items,
  }
}
