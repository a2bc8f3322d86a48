import { bandText } from '#rules/figure-list.ts'
import type { Band, ChecklistItem, Item, SurveyItem, YesNoItem } from '#rules/rule-set.ts'
import { isCouncil, type Figure } from './figure.ts'
import { compareFraction, fractionText, grouped, type Fraction } from './fraction.ts'
import type { ExactValue, ItemResult } from './result.ts'
import { createFigureReader, isProvisional, type FigureReader } from './used.ts'

type Outcome = Pick<ItemResult, 'points' | 'reason'> & { value?: ExactValue; band?: number }

/** The points of one indicator, or why there are none yet (`domain/rules.md` 10.3, 10.4). */
export function scoreItem(item: Item, figure: Figure | undefined, training: boolean): ItemResult {
  const reader = createFigureReader(training)
  const max = reader.read(`${item.id}.max`, item.max)
  const outcome = outcomeOf(item, figure, max, reader)
  return {
    id: item.id,
    points: outcome.points,
    max,
    status: outcome.points === null ? 'pending' : outcome.reason === 'council-decided' ? 'decided' : 'scored',
    reason: outcome.reason,
    provisional: isProvisional(reader.used),
    value: outcome.value ?? null,
    band: outcome.band ?? null,
    used: reader.used,
  }
}

function outcomeOf(
  item: Item,
  figure: Figure | undefined,
  max: number | null,
  reader: FigureReader,
): Outcome {
  if (figure === undefined) return pending('not-entered')
  if (typeof figure === 'boolean') {
    return item.kind === 'yesNo' ? scoreAnswer(item, figure, max, reader) : pending('wrong-kind')
  }
  if (isCouncil(figure)) return { points: figure.council, reason: 'council-decided' }
  if (item.kind === 'share' && 'numerator' in figure) {
    return scoreFraction(item.id, item.bands, { ...figure, per: 100 }, reader)
  }
  if (item.kind === 'rate' && 'numerator' in figure) {
    const per = reader.read(`${item.id}.per`, item.per)
    return per === null ? pending('no-rule') : scoreFraction(item.id, item.bands, { ...figure, per }, reader)
  }
  if (item.kind === 'count' && 'count' in figure) {
    const value = { numerator: figure.count, denominator: 1, per: 1, text: grouped(figure.count) }
    return matchBand(item.id, item.bands, value, reader)
  }
  if (item.kind === 'checklist' && 'checked' in figure) return scoreParts(item, figure.checked, reader)
  if (item.kind === 'survey' && 'valid' in figure) return scoreSurvey(item, figure, reader)
  return pending('wrong-kind')
}

function scoreAnswer(item: YesNoItem, yes: boolean, max: number | null, reader: FigureReader): Outcome {
  const points = yes ? max : reader.read(`${item.id}.no`, item.no)
  return points === null ? pending('no-rule') : { points, reason: yes ? 'answered-yes' : 'answered-no' }
}

function scoreParts(item: ChecklistItem, checked: readonly string[], reader: FigureReader): Outcome {
  let points = 0
  for (const { part, weight } of item.parts) {
    const known = reader.read(`${item.id}.${part}.weight`, weight)
    if (known === null) return pending('no-rule')
    if (checked.includes(part)) points += known
  }
  return { points, reason: 'parts-summed' }
}

function scoreSurvey(
  item: SurveyItem,
  figure: { valid: number; satisfied: number },
  reader: FigureReader,
): Outcome {
  const least = reader.read(`${item.id}.minimumSample`, item.minimumSample)
  if (least === null) return pending('no-rule')
  if (figure.valid < least) return pending('sample-too-small')
  const fraction = { numerator: figure.satisfied, denominator: figure.valid, per: 100 }
  return scoreFraction(item.id, item.bands, fraction, reader)
}

function scoreFraction(
  id: string,
  bands: readonly Band[],
  fraction: Fraction,
  reader: FigureReader,
): Outcome {
  // A4: never divide by nothing, and never give 0 or the maximum for it
  if (fraction.denominator === 0) return pending('no-occurrence')
  return matchBand(id, bands, { ...fraction, text: valueText(fraction) }, reader)
}

/**
 * The first band that matches. The search ends at a band that may not compute: what it would have given to this
 * value nobody knows (A1).
 */
function matchBand(id: string, bands: readonly Band[], value: ExactValue, reader: FigureReader): Outcome {
  for (const [index, band] of bands.entries()) {
    if (!reader.admit(`${id}.bands[${index}]`, bandText(band), band)) break
    if (matches(band, value)) return { points: band.pts, reason: 'matched-band', value, band: index }
  }
  return { ...pending('no-rule'), value }
}

function matches(band: Band, value: Fraction): boolean {
  if (band.op === 'else') return true
  const side = compareFraction(value, band.t)
  if (band.op === '=') return side === 0
  if (band.op === '>=') return side >= 0
  return band.op === '<=' ? side <= 0 : side < 0
}

function valueText(fraction: Fraction): string {
  const text = fractionText(fraction)
  return fraction.per === 100 ? `${text}%` : `${text} trên ${grouped(fraction.per)}`
}

function pending(reason: Outcome['reason']): Outcome {
  return { points: null, reason }
}
