import type { Item } from '#rules/rule-set.ts'
import type { RecordOf } from '#model/record.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { goBack } from '#ui/navigate.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { itemOf } from './assessment.ts'
import { pairOf } from './comparison.ts'
import { useEvaluation, type Evaluation } from './evaluation.ts'
import { FigureFields } from './figure-fields.tsx'
import {
  figureChange,
  figureErrors,
  figureValues,
  nothingEntered,
  type FigureValues,
} from './figure-values.ts'
import { sectorNames, wordingOf } from './score-words.ts'

/** Entry of one figure with the paper it rests on. */
export function FigurePage({ route }: { route: RouteOf<'figure'> }) {
  const evaluation = useEvaluation(route.assessment)
  const found = evaluation && itemOf(evaluation.ruleSet, route.item)
  const writes = useBook().header.role === 'officer'
  if (!evaluation || !found || !writes) {
    return (
      <Page title={t('figure.title')} back={{ page: 'score' }}>
        <Nothing icon="paper">{t(writes ? 'score.gone' : 'figure.readOnly')}</Nothing>
      </Page>
    )
  }
  return <FigureEntry evaluation={evaluation} item={found.item} figure={evaluation.entered.get(route.item)} />
}

function FigureEntry(props: { evaluation: Evaluation; item: Item; figure: RecordOf<'figure'> | undefined }) {
  const { evaluation, item, figure } = props
  const assessment = evaluation.assessment.id
  const today = useToday()
  const actions = useActions()
  const book = useBook()
  const counted = evaluation.book[item.id]
  const form = useForm<FigureValues>({
    form: `figure:${assessment}:${item.id}`,
    title: t('figure.one', { item: item.id }),
    initial: figureValues(item, figure, counted !== undefined),
    check: (values) => [
      ...figureErrors(item, values, today),
      ...(figure ? [] : nothingEntered(item, values)),
    ],
    save: (values) =>
      book.record([figureChange({ assessment, item, figure, newId: () => actions.newId(), today }, values)]),
    done: () => {
      say(t('figure.savedItem', { item: item.id }))
      goBack({ page: 'proof', assessment, item: item.id })
    },
  })
  return (
    <Page
      title={`${item.id} ${wordingOf(item)}`}
      back={{ page: 'proof', assessment, item: item.id }}
      foot={<SaveButton form={form} />}
    >
      <p class="muted">
        {t('proof.verifiedBy')}: {sectorNames(item)}
      </p>
      <FormBody form={form}>
        {item.kind !== 'council' && (
          <ChipField
            {...form.field('mode')}
            label={t('figure.how')}
            onChange={(mode) => mode && form.set({ mode, ...(mode === 'decided' && { use: 'entered' }) })}
            choices={[
              { value: 'figure', label: t('figure.how.figure') },
              { value: 'decided', label: t('figure.how.decided') },
            ]}
          />
        )}
        <div class="stack" key={form.values.mode}>
          <FigureFields form={form} item={item} book={pairOf(counted)} />
        </div>
        {counted !== undefined && form.values.mode === 'figure' && (
          <ChipField
            {...form.field('use')}
            label={t('proof.use')}
            onChange={(use) => use && form.set({ use })}
            choices={[
              { value: 'book', label: t('proof.use.book') },
              { value: 'entered', label: t('proof.use.entered') },
            ]}
          />
        )}
        <fieldset class="stack">
          <legend class="section-legend">{t('figure.source')}</legend>
          <TextField {...form.field('document')} label={t('figure.document')} optional />
          <TextField {...form.field('on')} label={t('figure.on')} placeholder="15/10/2026" optional />
          <TextField {...form.field('signer')} label={t('figure.signer')} optional />
          <TextField {...form.field('note')} kind="long" label={t('figure.note')} optional />
        </fieldset>
      </FormBody>
    </Page>
  )
}
