import { setCommune } from '#request/administer.ts'
import { calendarOf, calendars } from '#rules/calendar.ts'
import { useActions, useBook } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { SelectField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { checkCalendar, startCalendar, storedCalendar, typedCutoffs } from './calendar-form.ts'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** Which reports the commune owes and when its data end: a plan's calendar, its cut-off dates confirmed here. */
export function CalendarPage() {
  const actions = useActions()
  const save = useSave()
  const commune = [...useBook().register.all('commune')][0]
  const form = useForm({
    form: 'calendar',
    title: t('calendar.title'),
    initial: startCalendar(commune?.fields.calendar),
    check: checkCalendar,
    save: (values) => save((send) => setCommune(send, { calendar: storedCalendar(values) })),
    done() {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      goBack({ page: 'administration' })
    },
  })
  const { template, receiver, cutoffs } = form.values
  const calendar = calendarOf(template)
  return (
    <Page title={t('calendar.title')} back={{ page: 'administration' }} foot={<SaveButton form={form} />}>
      <OfflineNote />
      <p>{t('calendar.help')}</p>
      <FormBody form={form}>
        <SelectField
          id="template"
          label={t('calendar.template')}
          value={template}
          error={undefined}
          onChange={(chosen) =>
            form.set({ template: chosen, cutoffs: typedCutoffs(chosen ? { template: chosen } : null) })
          }
          choices={calendars.map(({ id, title }) => ({ value: id, label: title }))}
        />
        {calendar?.reports.map(({ id, period, before }) => (
          <TextField
            key={id}
            id={id}
            label={t('calendar.cutoff', { report: t(`calendar.period.${period}`, { year: '' }).trim() })}
            hint={t('calendar.before', { date: before.v.split('-').reverse().map(Number).join('/') })}
            value={cutoffs[id] ?? ''}
            error={form.errors.find(({ field }) => field === id)?.message}
            onChange={(typed) => form.set({ cutoffs: { ...form.values.cutoffs, [id]: typed } })}
          />
        ))}
        {calendar?.receiverIsHistory && (
          <TextField
            id="receiver"
            label={t('calendar.receiver')}
            hint={t('calendar.receiverWas', { body: calendar.reports[0]?.to ?? '' })}
            optional
            value={receiver}
            error={undefined}
            onChange={(typed) => form.set({ receiver: typed })}
          />
        )}
      </FormBody>
    </Page>
  )
}
