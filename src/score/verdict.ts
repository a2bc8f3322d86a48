import type { RuleSet } from '#rules/rule-set.ts'
import type { CriterionResult, ScoreResult, Verdict, VerdictReason } from './result.ts'
import type { FigureReader } from './used.ts'

type Decision = Pick<ScoreResult, 'total' | 'minimum' | 'verdict' | 'reasons'>

/** The figures of the recognition rule that may compute. */
interface Recognition {
  minimum: number | null
  total: number | null
  noZero: boolean | null
  /** Whether “đạt” of an unmarked criterion is read as points > 0 (A3). */
  reading: 'used' | 'unknown' | 'not-needed'
}

/**
 * Steps 1 to 6 of `domain/rules.md` 10.3 over the criteria's results. Stricter than the steps in one place, because
 * “đạt” needs every criterion above 0 (10.2): while nobody knows whether a zero sinks recognition, a zero waits.
 */
export function decideVerdict(
  ruleSet: RuleSet,
  group: string | null,
  criteria: readonly CriterionResult[],
  reader: FigureReader,
): Decision {
  const recognition = readRecognition(ruleSet, group, criteria, reader)
  const total = sumCriteria(criteria)
  const minimum = recognition.minimum
  const decide = (verdict: Verdict, reasons: readonly VerdictReason[]): Decision => ({
    total,
    minimum,
    verdict,
    reasons,
  })

  const failures = findFailures(criteria, recognition)
  if (minimum !== null && total.high !== null && total.high < minimum) {
    const final = criteria.every((criterion) => criterion.final)
    failures.push({ code: final ? 'below-minimum' : 'best-below-minimum', criteria: [] })
  }
  if (failures.length > 0) return decide('không đạt', failures)

  const gaps = findGaps(group, criteria, recognition)
  if (gaps.length > 0) return decide('chưa đủ căn cứ', gaps)
  // steps 5 and 6: nothing is pending and no maximum is absent, so the best total is the total
  return decide('đạt', [{ code: 'minimum-reached', criteria: [] }])
}

function readRecognition(
  ruleSet: RuleSet,
  key: string | null,
  criteria: readonly CriterionResult[],
  reader: FigureReader,
): Recognition {
  const group = ruleSet.groups.find((one) => one.key === key)
  const met = ruleSet.allCriteriaMet
  const needsReading =
    met !== null &&
    reader.read('allCriteriaMet.condition', met.condition) === true &&
    criteria.some((criterion) => criterion.mark === null)
  const reading = needsReading ? reader.read('allCriteriaMet.reading', met.reading) : undefined
  return {
    minimum: group ? reader.read(`groups.${group.key}.min`, group.min) : null,
    total: reader.read('total', ruleSet.total),
    noZero: reader.read('noZeroCriterion', ruleSet.noZeroCriterion),
    reading: reading === undefined ? 'not-needed' : reading === null ? 'unknown' : 'used',
  }
}

/** L and U; U is undefined while any maximum is absent. */
function sumCriteria(criteria: readonly CriterionResult[]): ScoreResult['total'] {
  let low = 0
  let high: number | null = 0
  for (const criterion of criteria) {
    low += criterion.low
    const absent = criterion.max === null || criterion.items.some((item) => item.max === null)
    high = high === null || criterion.high === null || absent ? null : high + criterion.high
  }
  return { low, high }
}

/** Steps 1 and 2: criteria that sink recognition whatever the total is. */
function findFailures(criteria: readonly CriterionResult[], recognition: Recognition): VerdictReason[] {
  const failures: VerdictReason[] = []
  const zero = criteria.filter(
    (criterion) =>
      criterion.final &&
      criterion.low === 0 &&
      (recognition.noZero === true || (recognition.reading === 'used' && criterion.mark === null)),
  )
  const unmet = criteria.filter((criterion) => criterion.mark === 'unmet')
  if (zero.length > 0) failures.push({ code: 'criterion-zero', criteria: numbers(zero) })
  if (unmet.length > 0) failures.push({ code: 'criterion-unmet', criteria: numbers(unmet) })
  return failures
}

/** Step 4: what is missing before anything can be said. */
function findGaps(
  group: string | null,
  criteria: readonly CriterionResult[],
  recognition: Recognition,
): VerdictReason[] {
  const gaps: VerdictReason[] = []
  const note = (code: VerdictReason['code'], concerned: readonly CriterionResult[] = []) =>
    gaps.push({ code, criteria: numbers(concerned) })

  const pending = criteria.filter((criterion) => !criterion.final)
  if (pending.length > 0) note('item-pending', pending)
  if (recognition.minimum === null) note(group === null ? 'group-missing' : 'minimum-absent')
  const absent = criteria.filter(
    (criterion) => criterion.max === null || criterion.items.some((item) => item.max === null),
  )
  if (absent.length > 0 || recognition.total === null) note('maximum-absent', absent)
  else {
    const sum = criteria.reduce((points, criterion) => points + (criterion.max ?? 0), 0)
    if (sum !== recognition.total) note('maxima-disagree')
  }
  const unmarked = criteria.filter((criterion) => criterion.mark === null)
  if (recognition.reading === 'unknown') note('mark-missing', unmarked)
  const zero = criteria.filter((criterion) => criterion.final && criterion.low === 0)
  if (recognition.noZero === null && zero.length > 0) note('zero-rule-unknown', zero)
  return gaps
}

function numbers(criteria: readonly CriterionResult[]): number[] {
  return criteria.map((criterion) => criterion.no)
}
