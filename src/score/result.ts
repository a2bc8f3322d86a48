import type { Provenance } from '#rules/rule-set.ts'

/** Why an item has its points or none; codes only, words belong to the screens. */
export type ItemReason =
  | 'matched-band'
  | 'answered-yes'
  | 'answered-no'
  | 'parts-summed'
  | 'council-decided'
  | 'not-entered'
  | 'wrong-kind'
  | 'no-occurrence'
  | 'no-rule'
  | 'sample-too-small'

/** A figure of the decision that took part in a result (`domain/rules.md` 10.2), for the page of proof. */
export interface UsedFigure {
  /** Place in the rule set, as in `rules/figure-list.ts`. */
  path: string
  value: number | string | boolean
  status: Provenance['status']
  source: string
}

/** The exact value of a share or rate: `per`·numerator/denominator; a count has denominator and per 1. */
export interface ExactValue {
  numerator: number
  denominator: number
  per: number
  /** For display only, two decimals in Vietnamese notation: `94,96%`, `0,40 trên 1.000`. */
  text: string
}

export interface ItemResult {
  id: string
  /** Null while pending. */
  points: number | null
  /** Null when nobody knows the maximum, or only illustratively with training values off. */
  max: number | null
  status: 'scored' | 'decided' | 'pending'
  reason: ItemReason
  provisional: boolean
  value: ExactValue | null
  /** Index of the band that matched. */
  band: number | null
  used: readonly UsedFigure[]
}

export interface CriterionResult {
  no: number
  /** Points that are certain. */
  low: number
  /** Points that are still possible; null while a maximum that it needs is absent. */
  high: number | null
  max: number | null
  /** No item is pending. */
  final: boolean
  /** The council's explicit mark (A3). */
  mark: 'met' | 'unmet' | null
  provisional: boolean
  used: readonly UsedFigure[]
  items: readonly ItemResult[]
}

export type Verdict = 'đạt' | 'không đạt' | 'chưa đủ căn cứ'

/** Why the verdict is what it is; `criteria` are the numbers of the criteria concerned, if any. */
export interface VerdictReason {
  code:
    | 'criterion-zero'
    | 'criterion-unmet'
    | 'best-below-minimum'
    | 'item-pending'
    | 'group-missing'
    | 'minimum-absent'
    | 'maximum-absent'
    | 'maxima-disagree'
    | 'mark-missing'
    | 'zero-rule-unknown'
    | 'minimum-reached'
    | 'below-minimum'
  criteria: readonly number[]
}

/** The score of one table of figures under one rule set. */
export interface ScoreResult {
  rules: string
  group: string | null
  training: boolean
  total: { low: number; high: number | null }
  minimum: number | null
  verdict: Verdict
  /** “tạm tính”: some illustrative figure took part somewhere. */
  provisional: boolean
  reasons: readonly VerdictReason[]
  /** Figures of the recognition rule that took part. */
  used: readonly UsedFigure[]
  criteria: readonly CriterionResult[]
}
