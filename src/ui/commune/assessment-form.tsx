import type { RecordOf } from '#model/record.ts'
import { publishedRuleSet, publishedRuleSets } from '#rules/published.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { useRef } from 'preact/hooks'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort, dateWords } from '#ui/moment.ts'
import { go } from '#ui/navigate.ts'
import { ChipField, TextField, TickField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm, type FieldError } from '#ui/part/use-form.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { language, t } from '#ui/words/words.ts'
import { dayText, parseDayText, suggestedWindow } from './day-text.ts'
import { decisionName } from './score-words.ts'

interface Values {
  rules: string
  group: string
  from: string
  to: string
  training: boolean
}

/** A new assessment, or the group, window and training switch of one; the decision of an old one stays. */
export function AssessmentForm({ id }: { id?: string }) {
  const assessment = useRegister((book) => (id ? book.register.get('assessment', id) : undefined), [id])
  if (id && !assessment) {
    return (
      <Page title={t('score.edit')} back={{ page: 'score' }}>
        <Nothing icon="paper">{t('score.gone')}</Nothing>
      </Page>
    )
  }
  return <Form assessment={assessment} />
}

function Form({ assessment }: { assessment: RecordOf<'assessment'> | undefined }) {
  const today = useToday()
  const book = useBook()
  const actions = useActions()
  const id = useRef(assessment?.id ?? actions.newId())
  const form = useForm<Values>({
    form: `assessment:${assessment?.id ?? 'new'}`,
    title: t(assessment ? 'score.edit' : 'score.new'),
    initial: initialOf(assessment, today, book.header.kind === 'training'),
    check: (values) => check(values, today),
    save: (values) => {
      const window = { from: day(values.from, today), to: day(values.to, today) }
      const fields = { group: values.group || null, window, training: values.training }
      return book.record([
        {
          kind: 'set/1',
          entity: 'assessment',
          entityId: id.current,
          fields: assessment ? fields : { rules: values.rules, ...fields, marks: {} },
        },
      ])
    },
    done: () => {
      say(t('score.saved'))
      go({ page: 'assessment', assessment: id.current }, { replace: true })
    },
  })
  const chosen = publishedRuleSet(form.values.rules)?.ruleSet
  const window = form.values
  return (
    <Page
      title={t(assessment ? 'score.edit' : 'score.new')}
      back={assessment ? { page: 'assessment', assessment: assessment.id } : { page: 'score' }}
      foot={<SaveButton form={form} words={t(assessment ? 'action.save' : 'score.create')} />}
    >
      <FormBody form={form}>
        {assessment ? (
          <p>
            {t('score.decision')}: <strong>{chosen && decisionName(chosen)}</strong>
          </p>
        ) : (
          <ChipField
            {...form.field('rules')}
            label={t('score.decision')}
            onChange={(rules) => form.set({ rules, group: '', ...windowText(rules, today) })}
            choices={publishedRuleSets.map(({ ruleSet }) => ({
              value: ruleSet.id,
              label: `${decisionName(ruleSet)} (${forceWords(ruleSet)})`,
            }))}
          />
        )}
        {chosen && (
          <ChipField
            key={chosen.id}
            {...form.field('group')}
            label={t('score.group')}
            hint={t('score.groupHint')}
            choices={chosen.groups.map((group) => ({
              value: group.key,
              label: language.value === 'en' ? group.en : group.vi,
            }))}
          />
        )}
        <div class="stack" key={form.values.rules}>
          <TextField
            {...form.field('from')}
            label={t('score.from')}
            hint={t('score.windowHint')}
            placeholder="1/11/2025"
          />
          <p class="muted">{dateCheck(window.from, today)}</p>
          <TextField {...form.field('to')} label={t('score.to')} placeholder="31/10/2026" />
          <p class="muted">{dateCheck(window.to, today)}</p>
        </div>
        <div class="field">
          <TickField
            id="training"
            label={t('score.training')}
            value={form.values.training}
            onChange={(training) => form.set({ training })}
          />
          <p class="hint">{t('score.trainingHint')}</p>
        </div>
      </FormBody>
    </Page>
  )
}

function initialOf(assessment: RecordOf<'assessment'> | undefined, today: string, training: boolean): Values {
  const rules = assessment?.fields.rules ?? publishedRuleSets[0]?.ruleSet.id ?? ''
  const window = assessment?.fields.window
  return {
    rules,
    group: assessment?.fields.group ?? '',
    ...(window ? { from: dayText(window.from), to: dayText(window.to) } : windowText(rules, today)),
    // real figures begin with what has legal force, and nothing else
    training: assessment?.fields.training ?? training,
  }
}

function windowText(rules: string, today: string): Pick<Values, 'from' | 'to'> {
  const ruleSet = publishedRuleSet(rules)?.ruleSet
  const window = ruleSet && suggestedWindow(ruleSet, today)
  return { from: dayText(window?.from), to: dayText(window?.to) }
}

function check(values: Values, today: string): FieldError[] {
  const errors: FieldError[] = []
  if (!publishedRuleSet(values.rules)) errors.push({ field: 'rules', message: t('error.chooseOne') })
  const [from, to] = [parseDayText(values.from, today), parseDayText(values.to, today)]
  if (!from) errors.push({ field: 'from', message: t('figure.fault.day') })
  if (!to) errors.push({ field: 'to', message: t('figure.fault.day') })
  if (from && to && to < from) errors.push({ field: 'to', message: t('score.windowReversed') })
  return errors
}

/** Only called with texts that `check` accepted. */
function day(text: string, today: string): string {
  return parseDayText(text, today) ?? today
}

function dateCheck(text: string, today: string): string {
  const read = parseDayText(text, today)
  return read ? dateWords(read) : ''
}

function forceWords(ruleSet: RuleSet): string {
  return ruleSet.inForce.to === null
    ? t('score.inForce', { date: dateShort(ruleSet.inForce.from) })
    : t('score.repealed', { date: dateShort(ruleSet.inForce.to) })
}
