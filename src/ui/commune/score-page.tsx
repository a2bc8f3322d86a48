import { useBook, useRegister, useToday } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { t } from '#ui/words/words.ts'
import { assessmentsOf, currentAssessment } from './assessment.ts'
import { CriterionSection } from './criterion-section.tsx'
import { useEvaluation } from './evaluation.ts'
import { ScoreHeadline } from './headline.tsx'
import { ProvisionalBanner } from './verdict-badge.tsx'
import { AboutSection } from './about-section.tsx'
import { CouncilMark } from './council-mark.tsx'

/** The commune's score now, under one decision, with every criterion a way to its proof. */
export function ScorePage({ id }: { id?: string }) {
  const book = useBook()
  const today = useToday()
  const writes = book.header.role === 'officer'
  const all = useRegister(
    (open) => assessmentsOf(open.register),
    [],
    (touched) => [...touched.keys].some((key) => key.startsWith('assessment/')),
  )
  const evaluation = useEvaluation(id ?? currentAssessment(book.register, today)?.id)
  if (!evaluation) {
    return (
      <Page title={t('score.title')} back={id === undefined ? undefined : { page: 'score' }}>
        <Nothing
          icon="chart"
          action={
            writes && (
              <ButtonLink look="main" to={{ page: 'assessmentNew' }}>
                {t('score.new')}
              </ButtonLink>
            )
          }
        >
          <p>{t(id !== undefined ? 'score.gone' : writes ? 'score.none' : 'score.noneReadOnly')}</p>
          {writes && <p class="muted">{t('score.noneHint')}</p>}
        </Nothing>
      </Page>
    )
  }
  const { assessment, ruleSet, result } = evaluation
  return (
    <Page title={t('score.title')} before={<p class="muted">{t('score.standard')}</p>} wide>
      {result.provisional && <ProvisionalBanner />}
      <div class="desk">
        <div class="stack">
          <section class="sheet stack" aria-label={t('score.total')}>
            <h2>{t('score.total')}</h2>
            <ScoreHeadline result={result} max={ruleSet.total.v} />
          </section>
          {writes && (
            <ButtonLink look="main" icon="pencil" full to={{ page: 'figures', assessment: assessment.id }}>
              {t('score.enter')}
            </ButtonLink>
          )}
          <AboutSection evaluation={evaluation} all={all} writes={writes} />
        </div>
        <section class="stack tight">
          <h2 class="section-head">{t('score.criteria')}</h2>
          {ruleSet.criteria.map((criterion, index) => {
            const scored = result.criteria[index]
            return (
              scored && (
                <CriterionSection
                  key={criterion.no}
                  assessment={assessment.id}
                  criterion={criterion}
                  result={scored}
                  mark={writes && <CouncilMark assessment={assessment} criterion={criterion.no} />}
                />
              )
            )
          })}
        </section>
      </div>
    </Page>
  )
}
