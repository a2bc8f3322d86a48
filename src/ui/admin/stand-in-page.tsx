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
import { latestDay } from './dates.ts'
import { personRows } from './person-row.ts'
import { Rows } from './rows.tsx'
import { checkStandIns, storedStandIns, typedStandIns } from './stand-in-form.ts'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** For whom one person stands in, between which days. */
export function StandInPage({ route }: { route: RouteOf<'personStandIn'> }) {
  const { account } = route
  const actions = useActions()
  const today = useToday()
  const latest = latestDay(today)
  const { register } = useBook()
  const save = useSave()
  const fields = register.get('account', account)?.fields ?? {}
  const others = personRows(register, today).working.filter(
    ({ id, role }) => id !== account && role === 'collaborator',
  )
  const form = useForm({
    form: `stand-in-${account}`,
    title: fields.name ?? '',
    initial: { rows: typedStandIns(fields.standsInFor ?? []) },
    check: (values) => checkStandIns(values.rows, latest),
    save: (values) =>
      save((send) => setAccount(send, { id: account, standsInFor: storedStandIns(values.rows, latest) })),
    done() {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      goBack({ page: 'person', account })
    },
  })
  const errorOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <Page
      title={t('admin.standIn.title')}
      before={<p class="muted">{fields.name}</p>}
      back={{ page: 'person', account }}
      foot={<SaveButton form={form} />}
    >
      <OfflineNote />
      <p>{t('admin.standIn.help')}</p>
      <FormBody form={form}>
        <Rows
          label={t('admin.standIn.title')}
          rows={form.values.rows}
          blank={{ account: '', from: dateTextOf(today), until: emptyDate }}
          add={t('admin.standIn.add')}
          remove={t('admin.standIn.remove')}
          none={t('admin.standIn.none')}
          onChange={(rows) => form.set({ rows })}
        >
          {(row, set, at) => (
            <>
              <SelectField
                id={`${at}-account`}
                label={t('admin.standIn.who')}
                value={row.account}
                error={errorOf(`${at}-account`)}
                onChange={(other) => set({ account: other })}
                choices={others.map(({ id, name, areas }) => ({
                  value: id,
                  label: areas.length > 0 ? `${name} (${areas.join(', ')})` : name,
                }))}
              />
              {(['from', 'until'] as const).map((name) => (
                <DayField
                  key={name}
                  id={`${at}-${name}`}
                  label={t(`admin.standIn.${name}`)}
                  value={row[name]}
                  error={errorOf(`${at}-${name}`)}
                  today={today}
                  latest={latest}
                  onChange={(value) => set({ [name]: value })}
                />
              ))}
            </>
          )}
        </Rows>
      </FormBody>
    </Page>
  )
}
