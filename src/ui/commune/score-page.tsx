import type { RecordOf } from '#model/record.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort, dateWords } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { ChipField, SelectField, TickField } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { language, t } from '#ui/words/words.ts'
import { assessmentsOf, currentAssessment, ruleSetOf } from './assessment.ts'
import { CriterionSection } from './criterion-section.tsx'
import { useEvaluation, type Evaluation } from './evaluation.ts'
import { ScoreHeadline } from './headline.tsx'
import { decisionName } from './score-words.ts'
import { ProvisionalBanner } from './verdict-badge.tsx'

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
  const progress = useActions().sync.value.progress
  if (!evaluation) {
    return (
      <Page title={t('score.title')} back={id === undefined ? undefined : { page: 'score' }}>
        {all.length === 0 && !book.complete ? (
          <Loading {...progress} />
        ) : (
          <Empty
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
          </Empty>
        )}
      </Page>
    )
  }
  const { assessment, ruleSet, result } = evaluation
  return (
    <Page title={t('score.title')} before={<p class="muted">{t('score.standard')}</p>} wide>
      {!book.complete && (
        <Note tone="news" icon="moving">
          <p>{t('score.countingPartial', { done: progress?.done ?? '…', total: progress?.total ?? '…' })}</p>
        </Note>
      )}
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

/** Decision, group, window, reference date and the switch: the parameters that every number rests on. */
function AboutSection(props: {
  evaluation: Evaluation
  all: readonly RecordOf<'assessment'>[]
  writes: boolean
}) {
  const { assessment, ruleSet, on, result } = props.evaluation
  const record = useRecord()
  const window = assessment.fields.window
  const group = ruleSet.groups.find(({ key }) => key === assessment.fields.group)
  const setTraining = async (training: boolean) => {
    const change = {
      kind: 'set/1',
      entity: 'assessment',
      entityId: assessment.id,
      fields: { training },
    } as const
    if (await record([change])) say(t('score.saved'))
  }
  return (
    <section class="sheet stack">
      {props.all.length > 1 && (
        <SelectField
          id="assessment"
          label={t('score.choose')}
          value={assessment.id}
          error={undefined}
          onChange={(id) => id && go({ page: 'assessment', assessment: id }, { replace: true })}
          choices={props.all.map((one) => ({ value: one.id, label: assessmentName(one) }))}
        />
      )}
      <dl class="facts">
        <dt>{t('score.decision')}</dt>
        <dd>{decisionName(ruleSet)}</dd>
        <dt>{t('score.group')}</dt>
        <dd>{group ? (language.value === 'en' ? group.en : group.vi) : t('score.groupNone')}</dd>
        <dt>{t('score.window')}</dt>
        <dd>
          {window && t('score.windowValue', { from: dateShort(window.from), to: dateShort(window.to) })}
        </dd>
        <dt>{t('score.referenceDate')}</dt>
        <dd>{dateWords(on)}</dd>
      </dl>
      {props.writes ? (
        <>
          <div class="field">
            <TickField
              id="training"
              label={t('score.training')}
              value={result.training}
              onChange={(training) => void setTraining(training)}
            />
            <p class="hint">{t('score.trainingHint')}</p>
          </div>
          <div class="row">
            <ButtonLink icon="pencil" to={{ page: 'assessmentEdit', assessment: assessment.id }}>
              {t('action.edit')}
            </ButtonLink>
            <ButtonLink icon="plus" to={{ page: 'assessmentNew' }}>
              {t('score.new')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <p class="muted">{t(result.training ? 'score.trainingOn' : 'score.trainingOff')}</p>
      )}
    </section>
  )
}

/** The council's explicit đạt / không đạt of one criterion (A3). */
function CouncilMark({ assessment, criterion }: { assessment: RecordOf<'assessment'>; criterion: number }) {
  const record = useRecord()
  const marks = assessment.fields.marks ?? {}
  const mark = marks[String(criterion)] ?? 'none'
  const set = async (next: 'met' | 'unmet' | 'none' | '') => {
    const { [String(criterion)]: _before, ...others } = marks
    const fields = {
      marks: next === 'met' || next === 'unmet' ? { ...others, [String(criterion)]: next } : others,
    }
    if (await record([{ kind: 'set/1', entity: 'assessment', entityId: assessment.id, fields }])) {
      say(t('score.saved'))
    }
  }
  return (
    <ChipField
      id={`mark-${String(criterion)}`}
      label={t('score.mark')}
      value={mark}
      error={undefined}
      onChange={(next) => void set(next)}
      choices={(['met', 'unmet', 'none'] as const).map((value) => ({
        value,
        label: t(`score.mark.${value}`),
      }))}
    />
  )
}

function assessmentName(assessment: RecordOf<'assessment'>): string {
  const { window } = assessment.fields
  const decision = ruleSetOf(assessment)?.decision ?? assessment.fields.rules ?? ''
  return window ? `QĐ ${decision}, ${dateShort(window.from)}–${dateShort(window.to)}` : decision
}
