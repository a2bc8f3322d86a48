import type { Item } from '#rules/rule-set.ts'
import type { ItemResult } from '#score/result.ts'
import { type Evaluation } from './evaluation.ts'

/** One indicator of the entry page. */
export interface Line {
  item: Item
  result: ItemResult
}

/** Every indicator with its result, in the order of the decision. */
export function linesOf(evaluation: Evaluation): Line[] {
  return evaluation.ruleSet.criteria.flatMap((criterion, no) =>
    criterion.items.map((item, index) => ({
      item,
      result: evaluation.result.criteria[no]?.items[index] as ItemResult,
    })),
  )
}
