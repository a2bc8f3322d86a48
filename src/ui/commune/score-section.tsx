import { useBook, useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { t } from '#ui/words/words.ts'
import { currentAssessment } from './assessment.ts'
import { useEvaluation } from './evaluation.ts'
import { ScoreHeadline } from './headline.tsx'
import { ProvisionalBanner } from './verdict-badge.tsx'

/** The score’s headline on the overview. */
export function ScoreSection() {
  const today = useToday()
  const id = useRegister(
    ({ register }) => currentAssessment(register, today)?.id,
    [today],
    (touched) => [...touched.keys].some((key) => key.startsWith('assessment/')),
  )
  const evaluation = useEvaluation(id)
  const writes = useBook().header.role === 'officer'
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('commune.tab.score')}</h2>
      {evaluation ? (
        <>
          {evaluation.result.provisional && <ProvisionalBanner />}
          <div class="sheet stack">
            <ScoreHeadline result={evaluation.result} max={evaluation.ruleSet.total.v} brief />
            <ButtonLink icon="chart" to={{ page: 'score' }}>
              {t('score.open')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <Nothing
          icon="chart"
          action={writes && <ButtonLink to={{ page: 'assessmentNew' }}>{t('score.new')}</ButtonLink>}
        >
          {t(writes ? 'score.none' : 'score.noneReadOnly')}
        </Nothing>
      )}
    </section>
  )
}
