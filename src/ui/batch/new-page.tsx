import { useMemo, useRef, useState } from 'preact/hooks'
import { reachOf } from '#model/permission.ts'
import { batchTemplates } from '#rules/batch-template.ts'
import { vaccines } from '#rules/dose-kind.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { AgeFields } from '#ui/batch/age-fields.tsx'
import { CriteriaFields, WhereFields } from '#ui/batch/criteria-fields.tsx'
import {
  batchChanges,
  checkBatch,
  criteriaOf,
  latestDay,
  needsDetail,
  proposedName,
  startBatch,
  templateOf,
  withTemplate,
} from '#ui/batch/new-batch.ts'
import { inListOrder } from '#ui/batch/order.ts'
import { Preview } from '#ui/batch/preview.tsx'
import { selectChildren, type Selection } from '#ui/batch/selection.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { amountOf } from '#ui/visit/event/support.ts'
import { moneyWords } from '#ui/visit/money.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

const nobody: Selection = { children: [], absent: 0, imprecise: 0 }

/** A new list: what for, of which day, which children; frozen when it is made. */
export function NewBatchPage() {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const isOffice = reachOf[book.header.role].scope === 'book'
  const areas = useRegister(
    (open) => ownAreas(open),
    [],
    (touched) => touched.everything,
  )
  const start = useMemo(
    () =>
      startBatch(
        today,
        areas.map((area) => area.id),
        isOffice,
      ),
    [],
  )
  const made = useRef<string[]>([])
  const ordered = () => inListOrder(book.register, selection.children)
  const [fill, setFill] = useState(0)
  const form = useForm({
    form: 'batch/new',
    title: t('batch.new'),
    initial: start,
    check: (values) => checkBatch(values, today, selection.children.length),
    save: (values) => {
      const { changes, lists } = batchChanges(values, ordered(), today, () => actions.newId())
      made.current = lists
      return book.record(changes)
    },
    done: () => {
      const [only, second] = made.current
      // the list’s own page says where it is
      if (only !== undefined && second === undefined)
        return go({ page: 'batch', batch: only }, { replace: true })
      say(t('batch.made', { lists: made.current.length, count: selection.children.length }))
      return go({ page: 'batches' }, { replace: true })
    },
  })
  const { values } = form
  const criteria = criteriaOf(values, today)
  const selection = useRegister(
    (open) => (criteria ? selectChildren(open.register, criteria) : nobody),
    [JSON.stringify(criteria)],
  )
  const template = templateOf(values)
  const amount = amountOf(values.amount)
  const proposed = proposedName(values, latestDay(today))
  const count = selection.children.length
  return (
    <Page
      title={t('batch.new')}
      back={{ page: 'batches' }}
      foot={<SaveButton form={form} words={t('batch.make', { count })} />}
    >
      <FormBody form={form}>
        <ChipField
          {...form.field('template')}
          label={t('batch.template')}
          choices={choicesOf(batchTemplates)}
          onChange={(code) => {
            form.set(withTemplate(code))
            setFill((before) => before + 1)
          }}
        />
        {template && needsDetail(template) && (
          <ChipField
            {...form.field('detail')}
            label={t(template.writes === 'dose' ? 'batch.vaccine' : 'support.kind')}
            choices={choicesOf(template.writes === 'dose' ? vaccines : supportKinds)}
          />
        )}
        <DayField {...form.field('date')} label={t('batch.on')} today={today} latest={latestDay(today)} />
        <TextField
          key={proposed}
          {...form.field('name')}
          label={t('batch.name')}
          placeholder={proposed}
          {...(proposed && { hint: t('batch.nameHint', { name: proposed }) })}
          optional
        />
        {template?.writes === 'support' && (
          <>
            <TextField {...form.field('provider')} label={t('support.provider')} optional />
            <TextField
              {...form.field('amount')}
              kind="number"
              label={t('batch.amount')}
              hint={amount === undefined ? t('support.amountHint') : moneyWords(amount)}
              optional
            />
          </>
        )}
        <h2 class="section-head">{t('batch.who')}</h2>
        <AgeFields key={`age${String(fill)}`} form={form} />
        <WhereFields form={form} areas={areas} isOffice={isOffice} />
        <CriteriaFields form={form} />
        <Preview selection={selection} form={form} on={criteria?.on ?? today} />
      </FormBody>
    </Page>
  )
}
