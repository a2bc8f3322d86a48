import type { Target } from './target.ts'

/** Everything that can be wrong with a cell or a row; the screens have a sentence for each. Only ever added to. */
export const reasons = [
  // a cell
  'cell-failed',
  'too-long',
  'name-characters',
  'name-old-font',
  'name-remark',
  'date-unreadable',
  'date-impossible',
  'date-swapped',
  'date-ambiguous',
  'date-future',
  'date-contradicts',
  'sex-unreadable',
  'sex-contradicts',
  'identifier-digits',
  'identifier-short',
  'identifier-old',
  'identifier-rounded',
  'identifier-sex',
  'identifier-year',
  'identifier-taken',
  'phone-unreadable',
  'ethnicity-unknown',
  'ethnicity-code',
  'relation-unknown',
  'class-unreadable',
  'class-became-date',
  'level-unclear',
  'mark-unreadable',
  'poverty-unreadable',
  'insurance-number',
  'number-unreadable',
  'amount-unreadable',
  'area-unknown',
  'area-ambiguous',
  // a field, compared with the book
  'differs',
  'older-than-book',
  'changed-since',
  'parents-unclear',
  // a row
  'name-missing',
  'birth-missing',
  'sex-missing',
  'area-missing',
  'too-old',
  'row-twice',
  'identifier-twice',
  'not-active',
  'household-other-head',
  'household-ambiguous',
  'undecided',
  'skipped',
  'not-in-book',
  // a line that is no row of the list
  'section',
  'header-again',
  'column-numbers',
  'footer',
] as const

export type Reason = (typeof reasons)[number]

/** What was noticed about a row: where, why, and whether the value was used all the same. */
export interface Flaw {
  reason: Reason
  /** The column of the list from 0 on, null where it concerns the whole row. */
  column: number | null
  target?: Target | undefined
  /** True for a warning: the value stands as it was read. */
  used: boolean
  /** For `row-twice` and `identifier-twice`: the other row. */
  otherRow?: number | undefined
}

/**
 * What one cell says. Empty: neither value nor reason. Doubtful: a value with a reason. Unreadable or ambiguous: a
 * reason without a value; `candidates` may then help to find the child, but are never written.
 */
export interface Reading<Value> {
  value?: Value
  reason?: Reason
  candidates?: Value[]
}
