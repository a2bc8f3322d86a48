import type { ScoreResult } from '#score/result.ts'
import { t } from '#ui/words/words.ts'
import { wholeWords } from './number-entry.ts'
import { ScoreBar } from './score-bar.tsx'
import { rangeWords, reasonWords } from './score-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'

/** Total now, minimum of the group and verdict; `brief` leaves out the reasons. */
export function ScoreHeadline(props: { result: ScoreResult; max: number | null; brief?: boolean }) {
  const { result, max } = props
  return (
    <div class="stack tight">
      <p class="row apart">
        <span>
          <span class="score-number">{rangeWords(result.total.low, result.total.high)}</span>
          {max !== null && <span class="muted"> / {wholeWords(max)}</span>}
        </span>
        <VerdictBadge result={result} />
      </p>
      <ScoreBar
        low={result.total.low}
        high={result.total.high}
        max={max ?? result.total.high ?? result.total.low}
        minimum={result.minimum}
      />
      <p>
        {t('score.minimum')}: <strong class="numbers">{minimumWords(result)}</strong>
      </p>
      {!props.brief && (
        <ul class="reasons">
          {result.reasons.map((reason) => (
            <li key={reason.code}>{reasonWords(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function minimumWords(result: ScoreResult): string {
  if (result.group === null) return t('score.noGroup')
  return result.minimum === null
    ? t('score.noMinimum')
    : t('score.minimumValue', { points: wholeWords(result.minimum) })
}
