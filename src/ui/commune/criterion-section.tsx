import type { Criterion } from '#rules/rule-set.ts'
import type { CriterionResult, ItemResult } from '#score/result.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import type { ComponentChildren } from 'preact'
import { ScoreBar } from './score-bar.tsx'
import { itemState, maxWords, rangeWords, wordingOf } from './score-words.ts'

/** One criterion with its points; opening it shows its indicators, each a way to its proof. */
export function CriterionSection(props: {
  assessment: string
  criterion: Criterion
  result: CriterionResult
  /** The council's mark, where the role may set it. */
  mark?: ComponentChildren
}) {
  const { criterion, result } = props
  return (
    <details class="sheet flush criterion">
      <summary class="row-item">
        <span class="index-tab">
          <small>{t('score.criterionShort')}</small>
          {criterion.no}
        </span>
        <span class="row-body">
          <span class="title">{wordingOf(criterion)}</span>
          <span class="row">
            <strong class="numbers">
              {t('score.pointsOf', {
                points: rangeWords(result.low, result.high),
                max: maxWords(result.max),
              })}
            </strong>
            <CriterionState result={result} />
          </span>
          <ScoreBar low={result.low} high={result.high} max={result.max ?? result.high ?? result.low} />
        </span>
        <Icon name="forward" />
      </summary>
      <ul class="rows">
        {criterion.items.map((item, index) => {
          const scored = result.items[index] as ItemResult
          return (
            <li key={item.id}>
              <a class="row-item" href={href({ page: 'proof', assessment: props.assessment, item: item.id })}>
                <span class="item-number numbers">{item.id}</span>
                <span class="row-body">
                  <span class="line">{wordingOf(item)}</span>
                  <span class="row">
                    <strong class="numbers">
                      {scored.points === null ? '–' : scored.points} / {maxWords(scored.max)}
                    </strong>
                    <span class="muted">{itemState(scored)}</span>
                    {scored.provisional && <Badge tone="warn">{t('score.provisional')}</Badge>}
                  </span>
                </span>
                <Icon name="forward" />
              </a>
            </li>
          )
        })}
      </ul>
      {props.mark && <div class="criterion-mark">{props.mark}</div>}
    </details>
  )
}

function CriterionState({ result }: { result: CriterionResult }) {
  return (
    <>
      {!result.final ? (
        <Badge tone="news" icon="clock">
          {t('score.pending')}
        </Badge>
      ) : result.low === 0 ? (
        <Badge tone="bad" icon="exclaim">
          {t('score.zero')}
        </Badge>
      ) : null}
      {result.mark && (
        <Badge tone={result.mark === 'met' ? 'good' : 'bad'} icon={result.mark === 'met' ? 'tick' : 'close'}>
          {t(`score.mark.${result.mark}`)}
        </Badge>
      )}
      {result.provisional && <Badge tone="warn">{t('score.provisional')}</Badge>}
    </>
  )
}
