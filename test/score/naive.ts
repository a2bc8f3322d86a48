import type { Band, Item, RuleFigure, RuleSet } from '#rules/rule-set.ts'
import type { Figure, FigureTable } from '#score/figure.ts'

/**
 * A second, deliberately simple reading of `domain/rules.md` 10.2–10.4, written without looking at the engine: plain
 * rational numbers, one long function per step. It exists to disagree.
 */
export interface NaiveScore {
  points: Record<string, number | null>
  low: number
  high: number | null
  verdict: string
  provisional: boolean
}

type Marks = Readonly<Record<string, 'met' | 'unmet'>>

export function naiveScore(
  set: RuleSet,
  table: FigureTable,
  group: string | null,
  training: boolean,
  marks: Marks,
): NaiveScore {
  let flag = false
  const has = (figure: RuleFigure<number | boolean | string>) =>
    figure.v !== null && (training || figure.status !== 'illustrative')
  const use = (figure: RuleFigure<number | boolean | string>) => {
    if (has(figure) && figure.v !== null && figure.status === 'illustrative') flag = true
  }
  const points: Record<string, number | null> = {}
  const lines = set.criteria.map((criterion) => {
    use(criterion.max)
    let known = 0
    let open = 0
    let waiting = false
    let hole = !has(criterion.max)
    for (const item of criterion.items) {
      use(item.max)
      if (!has(item.max)) hole = true
      const result = naivePoints(item, table[item.id], training, () => (flag = true))
      points[item.id] = result
      if (result === null) {
        waiting = true
        open += item.max.v ?? 0
      } else known += result
    }
    return { no: criterion.no, known, open, waiting, hole, mark: marks[String(criterion.no)] }
  })

  const low = lines.reduce((sum, line) => sum + line.known, 0)
  const hole = lines.some((line) => line.hole)
  const high = hole ? null : low + lines.reduce((sum, line) => sum + line.open, 0)
  const chosen = set.groups.find((one) => one.key === group)
  const min = chosen && has(chosen.min) ? chosen.min.v : null
  if (chosen) use(chosen.min)
  use(set.total)
  use(set.noZeroCriterion)
  const allMarked = lines.every((line) => line.mark)
  const reading = set.allCriteriaMet?.reading
  if (set.allCriteriaMet) use(set.allCriteriaMet.condition)
  if (reading && !allMarked) use(reading)

  const zeroActive = has(set.noZeroCriterion) && set.noZeroCriterion.v === true
  const zero = lines.some((line) => !line.waiting && line.known === 0)
  const sum = set.criteria.reduce((all, criterion) => all + (criterion.max.v ?? 0), 0)
  let verdict: string
  if (zero && zeroActive) verdict = 'không đạt'
  else if (lines.some((line) => line.mark === 'unmet')) verdict = 'không đạt'
  else if (min !== null && high !== null && high < min) verdict = 'không đạt'
  else if (lines.some((line) => line.waiting) || min === null || hole) verdict = 'chưa đủ căn cứ'
  else if (!has(set.total) || sum !== set.total.v) verdict = 'chưa đủ căn cứ'
  else if (reading && !allMarked && !has(reading)) verdict = 'chưa đủ căn cứ'
  else verdict = low >= min ? 'đạt' : 'không đạt'
  return { points, low, high, verdict, provisional: flag }
}

function naivePoints(
  item: Item,
  figure: Figure | undefined,
  training: boolean,
  raise: () => void,
): number | null {
  const dead = (status: string) => status === 'illustrative' && !training
  const touch = (status: string) => {
    if (status === 'illustrative' && training) raise()
  }
  if (figure === undefined) return null
  if (typeof figure === 'object' && 'council' in figure) return figure.council
  if (typeof figure === 'boolean') {
    if (item.kind !== 'yesNo') return null
    const answer = figure ? item.max : item.no
    if (answer.v === null || dead(answer.status)) return null
    touch(answer.status)
    return answer.v
  }
  if ('checked' in figure) {
    if (item.kind !== 'checklist') return null
    let sum = 0
    for (const { part, weight } of item.parts) {
      if (weight.v === null || dead(weight.status)) return null
      touch(weight.status)
      sum += figure.checked.includes(part) ? weight.v : 0
    }
    return sum
  }
  let top: bigint
  let bottom: bigint
  if ('count' in figure) [top, bottom] = [BigInt(figure.count), 1n]
  else if ('valid' in figure) {
    if (item.kind !== 'survey' || item.minimumSample.v === null || dead(item.minimumSample.status))
      return null
    touch(item.minimumSample.status)
    if (figure.valid < item.minimumSample.v) return null
    ;[top, bottom] = [100n * BigInt(figure.satisfied), BigInt(figure.valid)]
  } else {
    let base = 100
    if (item.kind === 'rate') {
      if (item.per.v === null || dead(item.per.status)) return null
      touch(item.per.status)
      base = item.per.v
    }
    ;[top, bottom] = [BigInt(base) * BigInt(figure.numerator), BigInt(figure.denominator)]
  }
  if (bottom === 0n || !('bands' in item)) return null
  for (const band of item.bands) {
    if (dead(band.status)) return null
    touch(band.status)
    if (naiveMatch(band, top, bottom)) return band.pts
  }
  return null
}

/** Thresholds have at most four decimals; both sides are brought to ten-thousandths. */
function naiveMatch(band: Band, top: bigint, bottom: bigint): boolean {
  if (band.op === 'else') return true
  const left = top * 10_000n
  const right = BigInt(Math.round(band.t * 10_000)) * bottom
  if (band.op === '=') return left === right
  if (band.op === '>=') return left >= right
  return band.op === '<' ? left < right : left <= right
}
