import type { Item } from '#rules/rule-set.ts'
import type { ItemResult } from '#score/result.ts'
import { Badge } from '#ui/part/badge.tsx'
import { t } from '#ui/words/words.ts'
import type { Evaluation } from './evaluation.ts'
import { scaleOf, standingOf, type ScaleRow } from './proof.ts'
import { maxWords, wordingOf } from './score-words.ts'
import { StandingLine } from './standing-line.tsx'

/** The steps of the scale, the one that matched, and how each figure of the decision is known. */
export function ScaleSection(props: { evaluation: Evaluation; item: Item; result: ItemResult }) {
  const { evaluation, item, result } = props
  const training = evaluation.result.training
  const rows = scaleOf(item, result, evaluation.figures[item.id], training)
  const max = standingOf(item.max)
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('proof.bands')}</h2>
      <ul class="rows sheet flush">
        {rows.map((row) => (
          <li
            key={`${row.op}${String(row.value)}`}
            class={row.matched ? 'scale-row matched' : 'scale-row'}
            aria-current={row.matched ? 'true' : undefined}
          >
            <span class="grow">
              <span class="strong">{stepWords(item, row)}</span>
              {row.matched && item.kind !== 'checklist' && (
                <Badge tone="accent" icon="tick">
                  {t('proof.matched')}
                </Badge>
              )}
              {row.matched && item.kind === 'checklist' && (
                <Badge tone="good" icon="tick">
                  {t('proof.done')}
                </Badge>
              )}
            </span>
            <span class="strong numbers nowrap">{t('score.points', { points: maxWords(row.points) })}</span>
            <StandingLine standing={row.standing} idle={row.idle} />
          </li>
        ))}
        <li class="scale-row">
          <span class="grow strong">{t('proof.max')}</span>
          <span class="strong numbers nowrap">{t('score.points', { points: maxWords(item.max.v) })}</span>
          <StandingLine standing={max} idle={max.status === 'illustrative' && !training} />
        </li>
        {item.kind === 'rate' && (
          <li class="scale-row">
            <span class="grow strong">{t('proof.per')}</span>
            <span class="strong numbers nowrap">{maxWords(item.per.v)}</span>
            <StandingLine standing={standingOf(item.per)} idle={false} />
          </li>
        )}
        {item.kind === 'survey' && (
          <li class="scale-row">
            <span class="grow strong">{t('proof.least')}</span>
            <span class="strong numbers nowrap">{maxWords(item.minimumSample.v)}</span>
            <StandingLine standing={standingOf(item.minimumSample)} idle={false} />
          </li>
        )}
      </ul>
    </section>
  )
}

function stepWords(item: Item, row: ScaleRow): string {
  if (row.op === 'part') {
    const part = item.kind === 'checklist' && item.parts.find((one) => one.part === row.value)
    return part ? `${part.part}) ${wordingOf(part)}` : String(row.value)
  }
  return t(`proof.band.${row.op}`, { value: thresholdWords(item, row.value) })
}

/** A threshold with its unit: percent, per N children, or a bare count. */
function thresholdWords(item: Item, value: ScaleRow['value']): string {
  const number = String(value).replace('.', ',')
  if (item.kind === 'share' || item.kind === 'survey') return `${number}%`
  return item.kind === 'rate' ? t('proof.perN', { value: number, per: maxWords(item.per.v) }) : number
}
