import type { Band, Item, Provenance, RuleFigure } from '#rules/rule-set.ts'
import type { Figure } from '#score/figure.ts'
import type { ItemResult } from '#score/result.ts'

/** How one figure of the decision is known, beside the figure itself. */
export interface Standing {
  status: Provenance['status'] | 'unknown'
  source: string
}

/** One step of the scale as the page of proof shows it. */
export interface ScaleRow {
  op: Band['op'] | 'yes' | 'no' | 'part'
  /** Threshold in percent, per N, or as a count; for a part of a checklist its letter. */
  value: number | string | null
  points: number | null
  standing: Standing
  /** The step that gave the points, or a part that was done. */
  matched: boolean
  /** Illustrative while training values are off: it may not compute. */
  idle: boolean
}

/** What stands behind the points of one indicator: the scale with the step that matched, and the maximum. */
export function scaleOf(
  item: Item,
  result: ItemResult,
  figure: Figure | undefined,
  training: boolean,
): ScaleRow[] {
  switch (item.kind) {
    case 'yesNo':
      return [
        { ...stepOf(item.max, training), op: 'yes', value: null, matched: result.reason === 'answered-yes' },
        { ...stepOf(item.no, training), op: 'no', value: null, matched: result.reason === 'answered-no' },
      ]
    case 'checklist': {
      const checked = typeof figure === 'object' && 'checked' in figure ? figure.checked : []
      return item.parts.map(({ part, weight }) => ({
        ...stepOf(weight, training),
        op: 'part' as const,
        value: part,
        matched: checked.includes(part),
      }))
    }
    case 'council':
      return []
    case 'share':
    case 'rate':
    case 'count':
    case 'survey':
      return item.bands.map((band, index) => ({
        op: band.op,
        value: band.op === 'else' ? null : band.t,
        points: band.pts,
        standing: { status: band.status, source: band.source },
        matched: result.band === index,
        idle: band.status === 'illustrative' && !training,
      }))
  }
}

/** The status and source of a figure of the decision. */
export function standingOf(figure: RuleFigure<number | string | boolean>): Standing {
  return figure.v === null
    ? { status: 'unknown', source: '' }
    : { status: figure.status, source: figure.source }
}

function stepOf(figure: RuleFigure, training: boolean): Pick<ScaleRow, 'points' | 'standing' | 'idle'> {
  const standing = standingOf(figure)
  return { points: figure.v, standing, idle: standing.status === 'illustrative' && !training }
}
