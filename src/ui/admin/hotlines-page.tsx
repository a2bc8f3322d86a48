import { setCommune } from '#request/administer.ts'
import { useActions, useBook } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { checkHotlines, storedHotlines } from './hotline-form.ts'
import { keyed, Rows } from './rows.tsx'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** The numbers that every phone of the commune offers for an urgent call, in this order. */
export function HotlinesPage() {
  const actions = useActions()
  const save = useSave()
  const commune = [...useBook().register.all('commune')][0]
  const form = useForm({
    form: 'hotlines',
    title: t('admin.hotlines'),
    initial: { rows: keyed(commune?.fields.hotlines ?? []) },
    check: (values) => checkHotlines(values.rows),
    save: (values) => save((send) => setCommune(send, { hotlines: storedHotlines(values.rows) })),
    done() {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      goBack({ page: 'administration' })
    },
  })
  const errorOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <Page title={t('admin.hotlines')} back={{ page: 'administration' }} foot={<SaveButton form={form} />}>
      <OfflineNote />
      <p>{t('admin.hotline.help')}</p>
      <FormBody form={form}>
        <Rows
          label={t('admin.hotlines')}
          rows={form.values.rows}
          blank={{ name: '', phone: '' }}
          add={t('admin.hotline.add')}
          remove={t('admin.hotline.remove')}
          none={t('admin.hotline.none')}
          onChange={(rows) => form.set({ rows })}
        >
          {(row, set, at) => (
            <div class="pair-row">
              <TextField
                id={`${at}-name`}
                label={t('admin.hotline.name')}
                value={row.name}
                error={errorOf(`${at}-name`)}
                onChange={(name) => set({ name })}
              />
              <TextField
                id={`${at}-phone`}
                kind="phone"
                label={t('admin.hotline.phone')}
                value={row.phone}
                error={errorOf(`${at}-phone`)}
                onChange={(phone) => set({ phone })}
              />
            </div>
          )}
        </Rows>
      </FormBody>
    </Page>
  )
}
