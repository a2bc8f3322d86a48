import type { RecordOf } from '#model/record.ts'
import { useActions, useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { checkGrowth, growthChanges, startGrowth } from '#ui/growth/growth-form.ts'
import { MeasurementList } from '#ui/growth/measurement-list.tsx'
import { useGrowth } from '#ui/growth/use-growth.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { go } from '#ui/navigate.ts'
import { removed } from '#ui/visit/change.ts'
import { childName } from '#ui/visit/child-words.ts'
import { useRecord } from '#ui/part/use-record.ts'
import { t } from '#ui/words/words.ts'

/** “Cân đo”: one more measurement, and the ones before with what they say after WHO. */
export function GrowthPage({ child }: { child: RecordOf<'child'> }) {
  const mayWrite = useMayWrite('measurement')
  const growth = useGrowth()
  const measurements = useRegister(
    ({ register }) => register.measurementsOf(child.id).filter((one) => !one.removed),
    [child.id],
    (touched) => touched.households.has(child.household),
  )
  const form = useGrowthForm(child)
  return (
    <Page
      title={t('growth.title')}
      before={<p class="strong">{childName(child)}</p>}
      back={{ page: 'child', id: child.id }}
      {...(mayWrite && { foot: <SaveButton form={form} /> })}
    >
      {mayWrite && <GrowthFields form={form} />}
      <h2>{t('growth.list')}</h2>
      <MeasurementList child={child} measurements={measurements} growth={growth} />
      <p class="muted">{t('growth.source')}</p>
    </Page>
  )
}

function useGrowthForm(child: RecordOf<'child'>) {
  const today = useToday()
  const actions = useActions()
  const book = useBook()
  const record = useRecord()
  return useForm({
    form: `child/${child.id}/growth`,
    title: `${t('growth.title')} – ${childName(child)}`,
    initial: startGrowth(today),
    check: (values) => checkGrowth(values, child, today),
    async save(values) {
      const id = actions.newId()
      await book.record(growthChanges(values, child, today, id))
      say(t('snack.savedOnPhone'), () => void record([removed('measurement', id, 'undone')]))
    },
    done: () => go({ page: 'child', id: child.id }, { replace: true }),
  })
}

function GrowthFields({ form }: { form: ReturnType<typeof useGrowthForm> }) {
  const today = useToday()
  return (
    <FormBody form={form}>
      <DayField {...form.field('date')} label={t('growth.date')} today={today} />
      <div class="pair-row">
        <TextField {...form.field('weight')} label={t('growth.weight')} />
        <TextField {...form.field('height')} label={t('growth.height')} />
      </div>
      <ChipField
        {...form.field('position')}
        label={t('growth.position')}
        hint={t('growth.positionHint')}
        choices={(['lying', 'standing'] as const).map((value) => ({ value, label: t(`growth.${value}`) }))}
      />
    </FormBody>
  )
}
