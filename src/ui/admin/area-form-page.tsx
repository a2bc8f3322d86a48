import { setArea } from '#request/administer.ts'
import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { areaFields, areaValues, checkArea } from './area-form.ts'
import { latestDay } from './dates.ts'
import { StreetFields } from './street-fields.tsx'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** A new địa bàn, or one that is changed: number, name, first day, the table of its streets. */
export function AreaFormPage({ area }: { area?: string }) {
  const today = useToday()
  const latest = latestDay(today)
  const save = useSave()
  const actions = useActions()
  const fields = useBook().register.get('area', area ?? '')?.fields
  const taken = useRegister(
    ({ register }) => {
      const names = new Map<number, string>()
      for (const other of register.all('area')) {
        const { number, to, name } = other.fields
        if (other.id !== area && !other.removed && number && !to) names.set(number, name ?? '')
      }
      return names
    },
    [area],
  )
  const back: Route = area ? { page: 'adminArea', area } : { page: 'adminAreas' }
  const title = area ? t('admin.area.edit') : t('admin.area.new')
  const form = useForm({
    form: `area-${area ?? 'new'}`,
    title: fields?.name ?? title,
    initial: areaValues(area ?? actions.newId(), fields, today),
    check: (values) => checkArea(values, latest, taken),
    save: (values) => save((send) => setArea(send, areaFields(values, latest))),
    done() {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      goBack(back)
    },
  })
  return (
    <Page title={title} back={back} foot={<SaveButton form={form} />}>
      <OfflineNote />
      <FormBody form={form}>
        <TextField {...form.field('number')} kind="number" label={t('admin.area.number')} optional />
        <TextField
          {...form.field('name')}
          label={t('admin.area.nameLabel')}
          hint={t('admin.area.nameHint')}
        />
        <DayField
          {...form.field('from')}
          label={t('admin.area.from')}
          today={today}
          latest={latest}
          optional
        />
        <StreetFields
          rows={form.values.streets}
          errors={form.errors}
          onChange={(streets) => form.set({ streets })}
        />
      </FormBody>
    </Page>
  )
}
