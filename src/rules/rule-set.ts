import type { Day } from '#model/day.ts'
import type { SectorCode } from './sector.ts'

/**
 * How a figure of a decision is known (`domain/rules.md` 10.1). Exactly one status per figure; an illustrative one
 * is a training value without legal force, and whatever it takes part in is “tạm tính”.
 */
export type Provenance =
  | { status: 'confirmed'; source: string; note?: string }
  | { status: 'illustrative'; source: string; note?: string }
  | {
      status: 'approved'
      source: string
      note?: string
      approvedBy: { name: string; position: string; body: string }
      approvedOn: Day
      citation: { document: string; date: Day; annex?: string; page?: string; row?: string }
    }

/** A figure with its status, or the statement that nobody knows it. */
export type RuleFigure<Value = number> = ({ v: Value } & Provenance) | { v: null }

/**
 * One step of an indicator: the first band that matches gives the points. `t` compares with 100·n/d (share,
 * survey), N·n/d (rate) or the count itself.
 */
export type Band = ({ op: '>=' | '<=' | '<' | '='; t: number; pts: number } | { op: 'else'; pts: number }) &
  Provenance

/** Whose words these are: the decision's, a paraphrase of its theme, a training wording, a placeholder theme. */
export type WordingStatus = 'official' | 'paraphrase' | 'illustrative' | 'placeholder'

/** A wording in parts, since one sentence may be half official and half illustrative. */
export type Wording = readonly { text: string; status: WordingStatus }[]

/** A measure of `measure.ts` and when it is read: on the reference date D, in the window W, in a school year. */
export interface MeasureUse {
  measure: string
  at: 'date' | 'window' | 'schoolYear'
}

interface ItemBase {
  /** `criterion.item`, for instance `6.1`. */
  id: string
  wording: Wording
  en: string
  max: RuleFigure
  /** Where the numbers come from: kinds for the machine, words for people. */
  proof: { kinds: readonly ('book' | 'sector' | 'evidence')[]; vi: string; en: string }
  /** Who verifies the number; how well that is known stands in `RuleSet.sectorAllocation`. */
  sectors: readonly SectorCode[]
  note?: string
}

export interface YesNoItem extends ItemBase {
  kind: 'yesNo'
  /** Points for “no”; “yes” gives the maximum. */
  no: RuleFigure
  /** A measured share shown beside the answer; partial coverage is decided by the council (A22). */
  beside?: { numerator: MeasureUse; denominator: MeasureUse }
}

export interface ShareItem extends ItemBase {
  kind: 'share'
  numerator: MeasureUse
  denominator: MeasureUse
  bands: readonly Band[]
}

export interface RateItem extends ItemBase {
  kind: 'rate'
  numerator: MeasureUse
  denominator: MeasureUse
  /** N of “per N children” (A15). */
  per: RuleFigure
  bands: readonly Band[]
}

export interface CountItem extends ItemBase {
  kind: 'count'
  numerator: MeasureUse
  bands: readonly Band[]
}

export interface ChecklistItem extends ItemBase {
  kind: 'checklist'
  parts: readonly { part: string; wording: Wording; en: string; weight: RuleFigure }[]
}

export interface SurveyItem extends ItemBase {
  kind: 'survey'
  numerator: MeasureUse
  denominator: MeasureUse
  /** Fewest valid forms for which a share is scored. */
  minimumSample: RuleFigure
  bands: readonly Band[]
}

export interface CouncilItem extends ItemBase {
  kind: 'council'
}

export type Item = YesNoItem | ShareItem | RateItem | CountItem | ChecklistItem | SurveyItem | CouncilItem

export type ItemKind = Item['kind']

export interface Criterion {
  no: number
  wording: Wording
  en: string
  max: RuleFigure
  items: readonly Item[]
}

/** A class of communes with the least total that recognises it. */
export interface RecognitionGroup {
  key: string
  vi: string
  en: string
  min: RuleFigure
}

/** One decision as data. The contract stands in `README.md`. */
export interface RuleSet {
  id: string
  decision: string
  date: Day
  /** `to` is the first day on which the decision was no longer in force. */
  inForce: { from: Day; to: Day | null; source: string }
  vi: string
  en: string
  total: RuleFigure
  criteriaCount: RuleFigure
  groups: readonly RecognitionGroup[]
  /** Whether a criterion at 0 points sinks recognition. */
  noZeroCriterion: RuleFigure<boolean>
  /** “Đạt đủ … tiêu chí”, and how “đạt” is read where the council has not marked it (A3); null: no such rule. */
  allCriteriaMet: { condition: RuleFigure<boolean>; reading: RuleFigure<'points > 0'> } | null
  /** Years of official evaluation; every year where the decision says so. */
  officialYears: readonly number[] | 'every'
  /** The data window to suggest, as month and day; the assessment decides (A8). */
  window: RuleFigure<{ from: string; to: string }>
  /** Points are whole numbers (A24). */
  pointsIntegerOnly: true
  sectorAllocation: Provenance
  criteria: readonly Criterion[]
}

/** The words of a wording as one sentence. */
export function wordingText(wording: Wording): string {
  return wording.map((part) => part.text).join(' ')
}
