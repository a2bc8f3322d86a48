import type { RuleSet } from '#rules/rule-set.ts'
import { scoreCriterion } from './criterion.ts'
import type { FigureTable } from './figure.ts'
import type { ScoreResult } from './result.ts'
import { createFigureReader, isProvisional } from './used.ts'
import { decideVerdict } from './verdict.ts'

export interface ScoreOptions {
  /** Key of the recognition group; null or absent until a person has chosen one (A17). */
  group?: string | null
  /** Whether illustrative figures may compute; off for a real dossier (`domain/rules.md` 10.1). */
  training?: boolean
  /** The council's explicit đạt / không đạt by criterion number (A3). */
  marks?: Readonly<Record<string, 'met' | 'unmet'>>
}

/**
 * Points, ranges and verdict of one table of figures, with the proof of each (`domain/rules.md` 10). Pure; figures
 * that do not fit their indicator leave it pending (`wrong-kind`), see `parse.ts` for refusing them at a door. A
 * group that the decision does not have counts as not chosen.
 */
export function scoreFigures(
  ruleSet: RuleSet,
  figures: FigureTable,
  options: ScoreOptions = {},
): ScoreResult {
  const training = options.training ?? true
  const group = ruleSet.groups.some((one) => one.key === options.group) ? (options.group ?? null) : null
  const criteria = ruleSet.criteria.map((criterion) =>
    scoreCriterion(criterion, figures, training, markOf(options.marks, criterion.no)),
  )
  const reader = createFigureReader(training)
  const decision = decideVerdict(ruleSet, group, criteria, reader)
  return {
    rules: ruleSet.id,
    group,
    training,
    total: decision.total,
    minimum: decision.minimum,
    verdict: decision.verdict,
    provisional: isProvisional(reader.used) || criteria.some((criterion) => criterion.provisional),
    reasons: decision.reasons,
    used: reader.used,
    criteria,
  }
}

function markOf(marks: ScoreOptions['marks'], criterion: number): 'met' | 'unmet' | null {
  const key = String(criterion)
  return (marks && Object.hasOwn(marks, key) && marks[key]) || null
}
