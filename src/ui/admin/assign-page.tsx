import { assignmentsOf } from '#model/assignment.ts'
import { setAccount } from '#request/administer.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { dateTextOf, emptyDate } from '#ui/part/date-text.ts'
import { SelectField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { areaRows } from './area-row.ts'
import { checkAssignments, storedAssignments, typedAssignments } from './assignment-form.ts'
import { latestDay } from './dates.ts'
import { Rows } from './rows.tsx'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** The địa bàn of one person, each from a day to a day. */
export function AssignPage({ route }: { route: RouteOf<'personAreas'> }) {
  const { account } = route
  const actions = useActions()
  const today = useToday()
  const latest = latestDay(today)
  const { register } = useBook()
  const save = useSave()
  const fields = register.get('account', account)?.fields ?? {}
  const rows = areaRows(register, today)
  const form = useForm({
    form: `assign-${account}`,
    title: fields.name ?? '',
    initial: { rows: typedAssignments(assignmentsOf(fields)) },
    check: (values) => checkAssignments(values.rows, latest),
    save: (values) =>
      save((send) => setAccount(send, { id: account, assignments: storedAssignments(values.rows, latest) })),
    done() {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      goBack({ page: 'person', account })
    },
  })
  const errorOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <Page
      title={t('admin.assign.title')}
      before={<p class="muted">{fields.name}</p>}
      back={{ page: 'person', account }}
      foot={<SaveButton form={form} />}
    >
      <OfflineNote />
      <p>{t('admin.assign.help')}</p>
      <FormBody form={form}>
        <Rows
          label={t('admin.assign.title')}
          rows={form.values.rows}
          blank={{ area: '', from: dateTextOf(today), until: emptyDate }}
          add={t('admin.assign.add')}
          remove={t('admin.assign.remove')}
          none={t('admin.assign.none')}
          onChange={(changed) => form.set({ rows: changed })}
        >
          {(row, set, at) => (
            <>
              <SelectField
                id={`${at}-area`}
                label={t('admin.assign.area')}
                value={row.area}
                error={errorOf(`${at}-area`)}
                onChange={(area) => set({ area })}
                choices={[...rows.current, ...rows.ended.filter(({ id }) => id === row.area)].map((area) => ({
                  value: area.id,
                  label: area.number ? `${String(area.number)} · ${area.name}` : area.name,
                }))}
              />
              <DayField
                id={`${at}-from`}
                label={t('admin.assign.from')}
                value={row.from}
                error={errorOf(`${at}-from`)}
                today={today}
                latest={latest}
                optional
                onChange={(from) => set({ from })}
              />
              <DayField
                id={`${at}-until`}
                label={t('admin.assign.until')}
                hint={t('admin.assign.untilHint')}
                value={row.until}
                error={errorOf(`${at}-until`)}
                today={today}
                latest={latest}
                optional
                onChange={(until) => set({ until })}
              />
            </>
          )}
        </Rows>
      </FormBody>
    </Page>
  )
}
