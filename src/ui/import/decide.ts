import { acceptNear } from '#import/accept.ts'
import type { Likeness } from '#import/compare.ts'
import type { Decisions, ImportPlan, RowDecision } from '#import/outcome.ts'

type Whose = 'list' | 'book'

/** What a person decides about one row; undefined takes it back. */
export function withRow(decisions: Decisions, row: number, decision: RowDecision | undefined): Decisions {
  return { ...decisions, rows: changed(decisions.rows, row, decision) }
}

/** Whose value stands in one field of one row. */
export function withValue(decisions: Decisions, row: number, field: string, whose: Whose): Decisions {
  return { ...decisions, values: changed(decisions.values, `${row}/${field}`, whose) }
}

/** Whose value stands in a field wherever the row itself does not say; what was said row by row before gives way. */
export function withField(decisions: Decisions, field: string, whose: Whose): Decisions {
  const values = Object.entries(decisions.values ?? {}).filter(([key]) => !key.endsWith(`/${field}`))
  return {
    ...decisions,
    values: Object.fromEntries(values),
    fields: changed(decisions.fields, field, whose),
  }
}

/** Whose value a row's field will have. */
export function chosen(decisions: Decisions, row: number, field: string): Whose {
  return decisions.values?.[`${row}/${field}`] ?? decisions.fields?.[field] ?? 'book'
}

/** All near rows at once whose only candidate differs in nothing but what is allowed; decided ones stay as they are. */
export function withNear(
  decisions: Decisions,
  plan: Pick<ImportPlan, 'rows'>,
  allowed: ReadonlySet<Likeness>,
): Decisions {
  return { ...decisions, rows: { ...acceptNear(plan, allowed), ...decisions.rows } }
}

/** How many rows `withNear` would decide that nobody has decided yet. */
export function countNear(
  decisions: Decisions,
  plan: Pick<ImportPlan, 'rows'>,
  allowed: ReadonlySet<Likeness>,
): number {
  return Object.keys(acceptNear(plan, allowed)).filter((row) => !decisions.rows?.[Number(row)]).length
}

/** What near rows with one candidate differ in, the most frequent first: what may be allowed for all at once. */
export function differencesOf({ rows }: Pick<ImportPlan, 'rows'>): Likeness[] {
  const counts = new Map<Likeness, number>()
  for (const { outcome, candidates = [] } of rows) {
    const [only, ...others] = candidates
    if (outcome !== 'near' || !only || only.row !== undefined || others.length > 0) continue
    for (const reason of only.reasons)
      if (allowable.has(reason)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].sort((left, right) => right[1] - left[1]).map(([reason]) => reason)
}

/** Small slips only: another parent, identifier or name is never waved through for many at once. */
const allowable: ReadonlySet<Likeness> = new Set([
  'accents-differ',
  'words-swapped',
  'one-letter-off',
  'name-shorter',
  'day-month-swapped',
  'birth-day-differs',
  'birth-imprecise',
  'identifier-padded',
  'parent-one-letter',
  'parents-unknown',
])

function changed<Value>(
  before: Readonly<Record<string, Value>> | undefined,
  key: string | number,
  value: Value | undefined,
): Record<string, Value> {
  const next = { ...before }
  if (value === undefined) delete next[key]
  else next[key] = value
  return next
}
