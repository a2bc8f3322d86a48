import type { RecordOf } from '#model/record.ts'
import { dateShort, dateWords } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { SelectField, TickField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { language, t } from '#ui/words/words.ts'
import { ruleSetOf } from './assessment.ts'
import { type Evaluation } from './evaluation.ts'
import { decisionName } from './score-words.ts'

/** Decision, group, window, reference date and the switch: the parameters that every number rests on. */
export function AboutSection(props: {
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

function assessmentName(assessment: RecordOf<'assessment'>): string {
  const { window } = assessment.fields
  const decision = ruleSetOf(assessment)?.decision ?? assessment.fields.rules ?? ''
  return window ? `QĐ ${decision}, ${dateShort(window.from)}–${dateShort(window.to)}` : decision
}
